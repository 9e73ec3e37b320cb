package dev.crampcoach.reminder;

/** The reason why a wish for reminders cannot be planned. */
public enum Refusal {
  /** A number makes no sense: zero, negative, or not a time of day. */
  UNCLEAR,
  /** Less than an hour apart. */
  TOO_CLOSE,
  /** Further apart than a daily plan allows. */
  TOO_RARE,
  TOO_MANY,
  /** After a delay of more than a day. */
  TOO_FAR,
  /** At night. */
  NIGHT,
  /** The time has already passed. */
  PAST
}
