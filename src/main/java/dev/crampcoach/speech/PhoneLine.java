package dev.crampcoach.speech;

/** A line to call for help. Its number depends on where the listener is. */
public enum PhoneLine {
  EMERGENCY,
  ADVICE,
  POISON,
  CRISIS
}
