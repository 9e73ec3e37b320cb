package dev.crampcoach.talk.water;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.Go;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.conversation.WaterScene.TimeAsked;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.CommonTurns;
import dev.crampcoach.talk.SceneTalk;
import dev.crampcoach.talk.TurnContext;
import java.util.List;
import java.util.Optional;

/** Handles the answer to the question at what times to remind. */
record TimeAskedTalk(TurnContext in, TimeAsked scene) implements SceneTalk {
  @Override
  public Answer hear(int number) {
    return hear(TimeWords.at(number)).orElseGet(() -> hear(Move.NOTHING));
  }

  @Override
  public Optional<Answer> hear(Words words) {
    return scene.moved().isPresent()
        ? new ReminderListTalk(in).moveTo(words, scene.about())
        : new ReminderTalk(in).when(words, scene);
  }

  @Override
  public boolean isAnsweredBy(Words words) {
    return TimeWords.areTime(words);
  }

  @Override
  public Answer hear(Move move) {
    return switch (move) {
      case NOT_SURE, YES, START ->
          scene.moved().isPresent() ? askAgain() : new ReminderTalk(in).usual(scene);
      case NO, EASING -> new ReminderTalk(in).nothingSet();
      case HURTS, NOT_EASING, EASING_A_LITTLE -> in.go(new Go.ToRelief());
      case WAIT -> new CommonTurns(in).takeYourTime();
      case HELP -> askAgain().opening(List.of(Line.calling(Phrase.HELP_WHEN)));
      case MORE, NEXT, PREVIOUS, START_OVER, FIRST, SECOND, THIRD, NOTHING -> askAgain();
    };
  }

  private Turn askAgain() {
    return scene
        .moved()
        .map(time -> new ReminderListTalk(in).askTo(scene.about(), time))
        .orElseGet(() -> new PlanTalk(in).askWhen(scene, Phrase.ASK_WHEN));
  }

  @Override
  public Answer cancel() {
    return new ReminderTalk(in).nothingSet();
  }

  @Override
  public Answer resume() {
    return hear(Move.NOTHING);
  }
}
