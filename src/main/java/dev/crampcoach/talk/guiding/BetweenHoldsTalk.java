package dev.crampcoach.talk.guiding;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.Go;
import dev.crampcoach.conversation.GuidingScene.BetweenHolds;
import dev.crampcoach.conversation.ListenerUpdate;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.StretchMove;
import dev.crampcoach.talk.CommonTurns;
import dev.crampcoach.talk.SceneTalk;
import dev.crampcoach.talk.TurnContext;
import dev.crampcoach.triage.Warning;

/** Handles the answers between two holds of a stretch. */
record BetweenHoldsTalk(TurnContext in, BetweenHolds scene) implements SceneTalk {

  @Override
  public Answer hear(Move move) {
    GuidingTalk talk = talk();
    return switch (move) {
      case YES, START, MORE -> talk.goOn(scene);
      case NEXT -> talk.next(scene);
      case PREVIOUS -> talk.previous(scene);
      case START_OVER, FIRST -> talk.startOver(scene);
      case SECOND -> talk.goTo(scene, 2);
      case THIRD -> talk.goTo(scene, 3);
      case NO, NOT_SURE, WAIT, EASING_A_LITTLE -> talk.takeYourTime(scene);
      case EASING -> in.go(new Go.ToReliefEnd()).with(new ListenerUpdate.DropPlace());
      case HURTS -> talk.hurts(scene);
      case NOT_EASING -> notEasing();
      case HELP -> in.go(new Go.ToSafetyQuestion(scene));
      case NOTHING -> talk.ready(scene);
    };
  }

  /** A cramp that has lasted too long needs its check, also in a stretch. */
  private Answer notEasing() {
    return in.state().circumstances().crampIsTooLong(in.input().now())
        ? in.go(new Go.ToWarning(Warning.LONG_CRAMP))
        : talk().hurts(scene);
  }

  @Override
  public Answer hear(StretchMove move) {
    return talk().steer(scene, move);
  }

  @Override
  public Answer again() {
    return talk().repeat(scene);
  }

  @Override
  public Answer stop() {
    return new CommonTurns(in).goodbye().with(talk().keep(scene));
  }

  @Override
  public Answer resume() {
    return talk().ready(scene);
  }

  private GuidingTalk talk() {
    return new GuidingTalk(in);
  }
}
