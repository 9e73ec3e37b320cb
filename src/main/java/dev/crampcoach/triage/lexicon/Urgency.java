package dev.crampcoach.triage.lexicon;

/** The level of urgency of a finding, in ascending order. */
public enum Urgency {
  /** An ordinary cramp. */
  SELF_CARE,
  /** Book a visit within days. */
  SOON,
  /** Call a doctor or a nurse line today. */
  URGENT,
  /** Call the emergency number now. */
  EMERGENCY;

  public boolean atLeast(Urgency other) {
    return compareTo(other) >= 0;
  }
}
