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
 * Finds the holds that the voice counts, so that a screen can count the same seconds. It uses the
 * estimates of {@link Timing}: nothing measures the actual voice.
 */
public final class HoldTimer {
  private static final Duration SECOND = Duration.ofSeconds(1);

  /**
   * Divisor of the safety margin: the voice may take a fifth longer than estimated, and cutting it
   * off is worse than waiting.
   */
  private static final int SLOWER = 5;

  private static final Duration A_MOMENT = Duration.ofSeconds(3);

  /** Phrases spoken during a hold, which the screen does not need to show. */
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

  /** Returns the holds in these lines, in order. */
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

  /** Returns the hold that this sentence starts, if it starts one. */
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

  /**
   * Returns when the voice has certainly ended, counted from its beginning, plus a moment to rest.
   */
  public static Duration over(List<Line> lines, Timing timing) {
    Duration words =
        timing.of(lines.stream().filter(line -> !(line instanceof Line.Pause)).toList());
    return timing.of(lines).plus(words.dividedBy(SLOWER)).plus(A_MOMENT);
  }

  /** Filters the lines worth reading on a screen: no pauses, counts, or cheers. */
  public static List<Line> toRead(List<Line> lines) {
    return lines.stream().filter(HoldTimer::isToRead).toList();
  }

  private static boolean isToRead(Line line) {
    return line instanceof Line.Quote
        || line instanceof Line.Say say && !MEANWHILE.contains(say.phrase());
  }
}
