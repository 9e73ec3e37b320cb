package dev.crampcoach.rooms;

/** The possible meanings of what is said to a plan of reminders that was read back. */
public enum PlanWord {
  YES,
  NO,
  /** Other times or days are wanted. */
  CHANGE
}
