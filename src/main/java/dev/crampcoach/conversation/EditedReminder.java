package dev.crampcoach.conversation;

import dev.crampcoach.reminder.ReminderSubject;

/**
 * A reminder of ours that somebody changed in the Alexa app into something that we cannot say. It
 * rings all the same, and is stopped with the others.
 *
 * @param token Alexa's name for it
 */
public record EditedReminder(String token, ReminderSubject matter) {}
