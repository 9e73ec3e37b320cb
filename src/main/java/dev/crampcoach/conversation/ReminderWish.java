package dev.crampcoach.conversation;

/** Why the reminders are listed: to tell them, stop them or change them. */
public enum ReminderWish {
  TELL,
  STOP,
  CHANGE
}
