package dev.crampcoach.talk.safety;

import dev.crampcoach.conversation.SafetyScene;
import dev.crampcoach.conversation.SafetyScene.CheckRunning;
import dev.crampcoach.conversation.SafetyScene.GateAsked;
import dev.crampcoach.conversation.SafetyScene.SignsAsked;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.talk.SceneTalk;
import dev.crampcoach.talk.TurnContext;

/** Finds the talk of a scene about warning signs. */
public record SafetyScenes(TurnContext in) implements SafetyScene.Visitor<SceneTalk> {
  @Override
  public SceneTalk signsAsked(SignsAsked scene) {
    return new SignsAskedTalk(in, scene);
  }

  @Override
  public SceneTalk checkRunning(CheckRunning scene) {
    return new CheckRunningTalk(in, scene);
  }

  @Override
  public SceneTalk gateAsked(GateAsked scene) {
    return new GateAskedTalk(in, scene);
  }

  @Override
  public SceneTalk warningLock(WarningLock scene) {
    return new WarningLockTalk(in, scene);
  }
}
