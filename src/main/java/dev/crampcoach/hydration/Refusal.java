package dev.crampcoach.hydration;

/** Why there is no plan for what was asked for. */
public enum Refusal {
  /** Less than an hour apart. */
  TOO_CLOSE,
  TOO_MANY,
  /** In the middle of the night. */
  NIGHT,
  /** The time has gone by. */
  PAST
}
