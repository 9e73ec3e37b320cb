package dev.crampcoach.speech;

/** Where to turn for help. The number, or the name, depends on where the listener is. */
public enum PhoneLine {
  EMERGENCY,
  ADVICE,
  POISON,
  CRISIS,
  /** No number: where emergencies are treated, as people there call it. */
  HOSPITAL
}
