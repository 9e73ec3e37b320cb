package dev.crampcoach.stretch;

import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import java.time.Duration;

/**
 * What is left of a walkthrough, the hold it is at included.
 *
 * @param time about how long it takes without a pause of the listener's
 */
public record Remaining(int stretches, int holds, Duration time) {
  private static final int HALF_A_MINUTE = 30;

  /** "How many are left?" */
  public Line howMany() {
    return holds <= 1
        ? Line.say(Phrase.STRETCH_LEFT_LAST)
        : Line.say(Phrase.STRETCH_LEFT, "holds", holds - 1);
  }

  /** "How long will it take?" */
  public Line howLong() {
    long minutes = time.plusSeconds(HALF_A_MINUTE).toMinutes();
    return minutes <= 1
        ? Line.say(Phrase.STRETCH_ONE_MINUTE)
        : Line.say(Phrase.STRETCH_MINUTES, "minutes", (int) minutes);
  }
}
