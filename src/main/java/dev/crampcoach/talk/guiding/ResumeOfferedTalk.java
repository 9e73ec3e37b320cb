package dev.crampcoach.talk.guiding;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.Go;
import dev.crampcoach.conversation.GuidingScene.ResumeOffered;
import dev.crampcoach.conversation.ListenerUpdate;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.StretchMove;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.CommonTurns;
import dev.crampcoach.talk.SceneTalk;
import dev.crampcoach.talk.TurnContext;

/** Handles the answer to the offer to resume an earlier session. */
record ResumeOfferedTalk(TurnContext in, ResumeOffered scene) implements SceneTalk {

  @Override
  public Answer hear(Move move) {
    var turns = new CommonTurns(in);
    return switch (move) {
      case YES, START, NEXT, MORE -> scene.afresh() ? startAfresh() : turns.carryOn();
      case START_OVER, FIRST -> startAfresh();
      case NO, EASING -> turns.askCramp().with(new ListenerUpdate.DropPlace());
      case HURTS, NOT_EASING, EASING_A_LITTLE -> in.go(new Go.ToRelief());
      case NOT_SURE, PREVIOUS, SECOND, THIRD -> turns.askWhat();
      case WAIT -> turns.takeYourTime();
      case HELP -> turns.help(Phrase.HELP_RESUME);
      case NOTHING -> turns.notUnderstood();
    };
  }

  /** "Keep going" is a yes here, as "continue" is. */
  @Override
  public Answer hear(StretchMove move) {
    return move == StretchMove.RESUME || move == StretchMove.KEEP_GOING
        ? hear(Move.YES)
        : SceneTalk.super.hear(move);
  }

  private Answer startAfresh() {
    return in.input()
        .listener()
        .progress()
        .<Answer>map(progress -> in.go(new Go.ToGate(progress.place().id(), false)))
        .orElseGet(new CommonTurns(in)::pickStretch);
  }
}
