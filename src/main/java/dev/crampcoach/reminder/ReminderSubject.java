package dev.crampcoach.reminder;

/** What somebody is reminded of. */
public enum ReminderSubject {
  WATER,
  STRETCH
}
