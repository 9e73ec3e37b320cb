package dev.crampcoach.reminder;

/** The reason why a wish for reminders cannot be planned. */
public enum Refusal {
  /** A number makes no sense: zero, negative, or not a time of day. */
  UNCLEAR,
  /** No time was said, or one that may be any: "later", "in a bit". */
  VAGUE,
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
  PAST,
  /** A date that no calendar has. */
  NO_DATE,
  /** A rhythm that Alexa's reminders do not have: every three days, monthly. */
  RHYTHM,
  /** Every other day. */
  ALTERNATE_DAYS,
  /** Some days of the week, without saying which. */
  WHICH_DAYS
}
