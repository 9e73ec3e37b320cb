package dev.crampcoach.conversation;

import dev.crampcoach.reminder.Plan;

/**
 * Reminders that wait for the listener's confirmation.
 *
 * @param replacing whether they replace existing ones of the same subject
 */
public record Reminder(Plan plan, boolean replacing) {}
