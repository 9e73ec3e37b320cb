package dev.crampcoach.conversation;

import dev.crampcoach.reminder.Plan;

/**
 * Reminders that are about to be set.
 *
 * @param replacing whether they take the place of all that there are for the same matter
 */
public record Reminder(Plan plan, boolean replacing) {}
