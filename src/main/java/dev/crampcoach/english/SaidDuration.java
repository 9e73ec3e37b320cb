package dev.crampcoach.english;

import java.time.Duration;

/**
 * A duration as spoken, with its place in the sentence.
 *
 * @param minutes how long, exactly; negative for "minus two hours"
 * @param vague whether the number was left open: "a few minutes"
 * @param days whether it was told in days or weeks, which are days of the calendar
 * @param start index of its first word
 * @param end index after its last word
 */
public record SaidDuration(Rational minutes, boolean vague, boolean days, int start, int end) {
  /** Rounded to whole minutes. */
  public Duration duration() {
    return Duration.ofMinutes(minutes.rounded());
  }
}
