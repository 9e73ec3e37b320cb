package dev.crampcoach.reminder;

/** Why there is no plan for what was asked for. */
public enum Refusal {
  /** A number counts nothing: nought or less, or no time of day. */
  UNCLEAR,
  /** Less than an hour apart. */
  TOO_CLOSE,
  /** Further apart than a plan for a day can be. */
  TOO_RARE,
  TOO_MANY,
  /** Once, after more than a day. */
  TOO_FAR,
  /** In the middle of the night. */
  NIGHT,
  /** The time has gone by. */
  PAST
}
