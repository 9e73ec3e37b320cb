package dev.crampcoach.reminder;

/** The subject of a reminder. */
public enum ReminderSubject {
  WATER,
  STRETCH
}
