package dev.crampcoach.stretch;

import dev.crampcoach.screen.Screen.Step;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.speech.Timing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds in what is said the holds that the voice counts, so that a screen counts the same seconds.
 * It judges as {@link Timing} does: a picture of the voice, never a second clock.
 */
public final class HoldTimer {
  private static final Duration SECOND = Duration.ofSeconds(1);

  /** A voice may be a fifth slower than we judge; cutting it off would be worse than a pause. */
  private static final int SLOWER = 5;

  private static final Duration A_MOMENT = Duration.ofSeconds(3);

  /** What is said while something is held, and need not be read. */
  private static final Set<Phrase> MEANWHILE =
      EnumSet.of(
          Phrase.STRETCH_HALF_WAY,
          Phrase.STRETCH_SECONDS_LEFT,
          Phrase.STRETCH_BREATHE_OUT,
          Phrase.STRETCH_BREATHE_EASY,
          Phrase.STRETCH_SOFTEN,
          Phrase.STRETCH_STEADY,
          Phrase.STRETCH_NO_BOUNCE,
          Phrase.STRETCH_LIGHT,
          Phrase.STRETCH_SLOW_AND_SOFT,
          Phrase.RELIEF_HOLD);

  private HoldTimer() {}

  /** The holds in these lines, in order. */
  public static List<Step.Hold> holds(List<Line> lines, Timing timing) {
    var holds = new ArrayList<Step.Hold>();
    Duration spent = Duration.ZERO;
    for (Line line : lines) {
      spent = spent.plus(timing.of(line));
      if (line instanceof Line.Say say) {
        hold(say, spent).ifPresent(holds::add);
      }
    }
    return List.copyOf(holds);
  }

  /** The hold that these words open, if they open one. */
  private static Optional<Step.Hold> hold(Line.Say say, Duration begins) {
    Phrase phrase = say.phrase();
    if (phrase == Phrase.STRETCH_HOLD || phrase == Phrase.STRETCH_USE) {
      return Optional.of(new Step.Hold(begins, number(say, "seconds"), SECOND, false));
    }
    if (phrase == Phrase.STRETCH_MOVE) {
      return Optional.of(new Step.Hold(begins, number(say, "times"), HoldScript.SWING, true));
    }
    return phrase == Phrase.RELIEF_HOLD
        ? Optional.of(new Step.Hold(begins, (int) HoldScript.CALM.toSeconds(), SECOND, false))
        : Optional.empty();
  }

  private static int number(Line.Say say, String gap) {
    return say.gaps().get(gap) instanceof Line.Gap.Number number ? number.value() : 1;
  }

  /** How long after the voice began it has certainly ended, with a moment to rest. */
  public static Duration over(List<Line> lines, Timing timing) {
    Duration words =
        timing.of(lines.stream().filter(line -> !(line instanceof Line.Pause)).toList());
    return timing.of(lines).plus(words.dividedBy(SLOWER)).plus(A_MOMENT);
  }

  /** What of these lines is worth reading: no silence, no count, no cheer. */
  public static List<Line> toRead(List<Line> lines) {
    return lines.stream().filter(HoldTimer::isToRead).toList();
  }

  private static boolean isToRead(Line line) {
    return line instanceof Line.Quote
        || line instanceof Line.Say say && !MEANWHILE.contains(say.phrase());
  }
}
