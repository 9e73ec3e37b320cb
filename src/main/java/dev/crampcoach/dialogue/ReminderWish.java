package dev.crampcoach.dialogue;

/** What somebody wants of the reminders that there are. */
public enum ReminderWish {
  TELL,
  STOP,
  CHANGE
}
