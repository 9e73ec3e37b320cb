package dev.crampcoach.talk.answering;

import dev.crampcoach.conversation.AnswerScene;
import dev.crampcoach.conversation.AnswerScene.AfterAnswer;
import dev.crampcoach.conversation.AnswerScene.TopicOffered;
import dev.crampcoach.conversation.AnswerScene.TwoTopicsOffered;
import dev.crampcoach.talk.SceneTalk;
import dev.crampcoach.talk.TurnContext;

/** Finds the talk of a scene after an answer or an offer. */
public record AnswerScenes(TurnContext in, ItemAnswers answers)
    implements AnswerScene.Visitor<SceneTalk> {
  @Override
  public SceneTalk afterAnswer(AfterAnswer scene) {
    return new AfterAnswerTalk(in, items(), scene);
  }

  @Override
  public SceneTalk topicOffered(TopicOffered scene) {
    return new TopicOfferedTalk(in, items(), scene);
  }

  @Override
  public SceneTalk twoTopicsOffered(TwoTopicsOffered scene) {
    return new TwoTopicsOfferedTalk(in, items(), scene);
  }

  private ItemTalk items() {
    return new ItemTalk(in, answers);
  }
}
