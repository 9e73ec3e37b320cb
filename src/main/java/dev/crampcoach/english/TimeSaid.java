package dev.crampcoach.english;

/**
 * A time of day as somebody said it, which may leave open which half of the day it is.
 *
 * @param hour 0 to 23; up to twelve it is as said, unless the half is known
 * @param start its first word
 * @param end the word after its last
 */
public record TimeSaid(int hour, int minute, Half half, int start, int end) {

  /** Which half of the day was said with it. */
  public enum Half {
    UNSAID,
    MORNING,
    LATER
  }

  /** Whether it can only be this one time. */
  public boolean isSure() {
    return half != Half.UNSAID || hour > 12 || hour == 0;
  }

  TimeSaid in(Half other) {
    return isSure() ? this : new TimeSaid(hour, minute, other, start, end);
  }

  /** The hour by the clock of a day: twelve in the morning is midnight. */
  public int hourOfDay() {
    if (half == Half.UNSAID || hour > 12) {
      return hour;
    }
    int small = hour == 12 ? 0 : hour;
    return half == Half.MORNING ? small : small + 12;
  }
}
