package dev.crampcoach.speech;

/** A place to call for help. The number or name depends on where the listener is. */
public enum PhoneLine {
  EMERGENCY,
  ADVICE,
  POISON,
  CRISIS,
  /** Not a number: the local name for where emergencies are treated. */
  HOSPITAL
}
