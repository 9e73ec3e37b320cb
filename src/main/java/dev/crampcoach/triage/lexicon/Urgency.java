package dev.crampcoach.triage.lexicon;

/** How soon somebody must be seen, in rising order. */
public enum Urgency {
  /** A plain cramp. */
  SELF_CARE,
  /** A visit to book, in days. */
  SOON,
  /** A call to a doctor or nurse line today. */
  URGENT,
  /** The emergency number, now. */
  EMERGENCY;

  public boolean atLeast(Urgency other) {
    return compareTo(other) >= 0;
  }
}
