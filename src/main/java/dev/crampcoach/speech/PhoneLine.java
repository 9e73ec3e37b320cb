package dev.crampcoach.speech;

/** Where to turn for help, and sentences about it. Each depends on where the listener is. */
public enum PhoneLine {
  EMERGENCY,
  ADVICE,
  POISON,
  CRISIS,
  /** Not a number: the local name for where emergencies are treated. */
  HOSPITAL,
  /** A sentence: how to reach the crisis line without talking. */
  TEXT,
  /** A sentence: where to turn when the doctor's office is closed. */
  CLOSED,
  /** A sentence for somebody who cannot pay for emergency care. */
  PAY
}
