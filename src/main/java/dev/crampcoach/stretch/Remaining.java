package dev.crampcoach.stretch;

import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import java.time.Duration;

/**
 * The rest of a walkthrough, including the current hold.
 *
 * @param time estimated time, if the listener does not pause
 */
public record Remaining(int stretches, int holds, Duration time) {
  private static final int HALF_A_MINUTE = 30;

  /** Answers "How many are left?" */
  public Line howMany() {
    return holds <= 1
        ? Line.say(Phrase.STRETCH_LEFT_LAST)
        : Line.say(Phrase.STRETCH_LEFT, "holds", holds - 1);
  }

  /** Answers "How long will it take?" */
  public Line howLong() {
    long minutes = time.plusSeconds(HALF_A_MINUTE).toMinutes();
    return minutes <= 1
        ? Line.say(Phrase.STRETCH_ONE_MINUTE)
        : Line.say(Phrase.STRETCH_MINUTES, "minutes", (int) minutes);
  }
}
