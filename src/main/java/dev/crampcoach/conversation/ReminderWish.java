package dev.crampcoach.conversation;

/** What somebody wants of the reminders that there are. */
public enum ReminderWish {
  TELL,
  STOP,
  CHANGE
}
