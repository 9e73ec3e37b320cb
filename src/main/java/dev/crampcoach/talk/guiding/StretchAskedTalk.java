package dev.crampcoach.talk.guiding;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.Go;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.CommonTurns;
import dev.crampcoach.talk.SceneTalk;
import dev.crampcoach.talk.TurnContext;

/**
 * Handles the answer to the question which stretch: on a chair, in bed or standing. The default is
 * the first.
 */
record StretchAskedTalk(TurnContext in) implements SceneTalk {
  private static final String ON_A_CHAIR = "seated-wide-leg";
  private static final String IN_BED = "bed-slide-out";
  private static final String STANDING = "standing-side-lunge";

  @Override
  public Answer hear(Move move) {
    var turns = new CommonTurns(in);
    return switch (move) {
      case YES, START, NOT_SURE, MORE, NEXT, FIRST -> in.go(new Go.ToItem(ON_A_CHAIR));
      case SECOND -> in.go(new Go.ToItem(IN_BED));
      case THIRD -> in.go(new Go.ToItem(STANDING));
      case NO, EASING -> turns.askWhat();
      case HURTS, NOT_EASING, EASING_A_LITTLE -> in.go(new Go.ToRelief());
      case WAIT -> turns.takeYourTime();
      case HELP -> turns.help(Phrase.HELP_STRETCHES);
      case PREVIOUS, START_OVER, NOTHING -> turns.pickStretch();
    };
  }
}
