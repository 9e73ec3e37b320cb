package dev.crampcoach.conversation;

import dev.crampcoach.reminder.Plan;
import java.util.List;

/**
 * Reminders as Alexa stores them.
 *
 * @param tokens Alexa's ids for them: one, or one for each time
 */
public record KeptReminder(List<String> tokens, Plan plan) {
  public KeptReminder {
    tokens = List.copyOf(tokens);
  }
}
