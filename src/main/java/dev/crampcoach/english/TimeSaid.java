package dev.crampcoach.english;

/**
 * A time of day as spoken, which may not say whether it is morning or evening.
 *
 * @param hour 0 to 23; if the half of the day is unknown, up to twelve as spoken
 * @param start index of its first word
 * @param end index after its last word
 */
public record TimeSaid(int hour, int minute, Half half, int start, int end) {

  /** The half of the day that was spoken with the time. */
  public enum Half {
    UNSAID,
    /** Left open by a slot value, which is the same for "three" and for "three a.m.". */
    OPEN,
    MORNING,
    LATER
  }

  /** Whether the time is unambiguous. */
  public boolean isSure() {
    return saysHalf() || hour > 12 || hour == 0;
  }

  boolean saysHalf() {
    return half == Half.MORNING || half == Half.LATER;
  }

  /** Whether both halves of the day are possible, even if only one of them is allowed. */
  public boolean isOpen() {
    return half == Half.OPEN;
  }

  /** Whether only a part of the day was told, which has no words of its own: "in the evening". */
  public boolean isPartOfDay() {
    return start == end;
  }

  /** Copy in this half of the day, unless the time is sure already. */
  public TimeSaid in(Half other) {
    return isSure() ? this : new TimeSaid(hour, minute, other, start, end);
  }

  /** Returns the hour on a 24-hour clock: twelve in the morning is midnight. */
  public int hourOfDay() {
    if (!saysHalf() || hour > 12) {
      return hour;
    }
    int small = hour == 12 ? 0 : hour;
    return half == Half.MORNING ? small : small + 12;
  }
}
