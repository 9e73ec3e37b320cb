package dev.crampcoach.talk.guiding;

import dev.crampcoach.conversation.GuidingScene;
import dev.crampcoach.conversation.GuidingScene.BetweenHolds;
import dev.crampcoach.conversation.GuidingScene.Playing;
import dev.crampcoach.conversation.GuidingScene.ResumeOffered;
import dev.crampcoach.conversation.GuidingScene.StretchAsked;
import dev.crampcoach.conversation.GuidingScene.StretchOver;
import dev.crampcoach.talk.SceneTalk;
import dev.crampcoach.talk.TurnContext;

/** Finds the talk of a scene in a stretch. */
public record GuidingScenes(TurnContext in) implements GuidingScene.Visitor<SceneTalk> {
  @Override
  public SceneTalk stretchAsked(StretchAsked scene) {
    return new StretchAskedTalk(in);
  }

  @Override
  public SceneTalk playing(Playing scene) {
    return new PlayingTalk(in, scene);
  }

  @Override
  public SceneTalk betweenHolds(BetweenHolds scene) {
    return new BetweenHoldsTalk(in, scene);
  }

  @Override
  public SceneTalk stretchOver(StretchOver scene) {
    return new StretchOverTalk(in, scene);
  }

  @Override
  public SceneTalk resumeOffered(ResumeOffered scene) {
    return new ResumeOfferedTalk(in, scene);
  }
}
