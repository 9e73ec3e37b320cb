package dev.crampcoach.conversation;

import java.time.Instant;
import java.util.List;

/**
 * Manages the Alexa reminders of the current listener. Nothing here throws: a failure is a result.
 */
public interface Reminders {

  /**
   * Lists the reminders. Returns {@link JobResult.RemindersListed}, or why not.
   *
   * @param now when the listener spoke; needed for what is left of a relative reminder
   */
  JobResult look(Instant now);

  /**
   * Sets reminders that the listener has confirmed. Returns {@link JobResult.RemindersSet}, {@link
   * JobResult.PlanClashes}, or why not. All or nothing, as far as possible.
   *
   * @param now when the listener spoke
   */
  JobResult remind(Job.SetReminders job, Instant now);

  /** Stops reminders. Returns {@link JobResult.RemindersStopped}, or why not. */
  JobResult stop(List<String> tokens);
}
