package dev.crampcoach.stretch;

import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import java.util.Optional;

/**
 * Where a move of the listener led.
 *
 * @param walkthrough where it goes on; unmoved where the move led nowhere
 * @param steps how many steps there are
 */
public record MoveResult(Outcome outcome, Walkthrough walkthrough, int steps) {

  /** What came of a move. */
  public enum Outcome {
    MOVED,
    /** There is nothing before the first. */
    ALREADY_FIRST,
    /** There is nothing after the last: it is finished. */
    FINISHED,
    NO_SUCH_STEP,
    NO_OTHER_SIDE,
    SLOWEST_ALREADY,
    FASTEST_ALREADY,
    EASIER_ALREADY,
    /** The place is not in the routine any more, so it starts again. */
    STARTED_AFRESH
  }

  /** What to say of it before anything else; empty where what follows says enough. */
  public Optional<Line> line() {
    return switch (outcome) {
      case MOVED -> Optional.empty();
      case ALREADY_FIRST -> Optional.of(Line.say(Phrase.STRETCH_FIRST_ALREADY));
      case FINISHED -> Optional.of(Line.say(Phrase.STRETCH_FINISHED));
      case NO_SUCH_STEP -> Optional.of(Line.say(Phrase.STRETCH_NO_SUCH_STEP, "count", steps));
      case NO_OTHER_SIDE -> Optional.of(Line.say(Phrase.STRETCH_NO_OTHER_SIDE));
      case SLOWEST_ALREADY -> Optional.of(Line.say(Phrase.STRETCH_SLOWEST));
      case FASTEST_ALREADY -> Optional.of(Line.say(Phrase.STRETCH_FASTEST));
      case EASIER_ALREADY -> Optional.of(Line.say(Phrase.STRETCH_EASIEST));
      case STARTED_AFRESH -> Optional.of(Line.say(Phrase.STRETCH_AFRESH));
    };
  }
}
