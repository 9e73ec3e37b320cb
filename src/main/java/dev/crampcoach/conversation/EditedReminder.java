package dev.crampcoach.conversation;

import dev.crampcoach.reminder.ReminderSubject;

/**
 * A reminder of ours that somebody edited in the Alexa app into something that we cannot say. It
 * still rings, and is stopped with the others.
 *
 * @param token Alexa's id for it
 */
public record EditedReminder(String token, ReminderSubject subject) {}
