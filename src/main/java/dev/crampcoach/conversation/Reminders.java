package dev.crampcoach.conversation;

import java.time.Instant;
import java.util.List;

/** Alexa's reminders of the listener who is speaking. Nothing here fails: trouble is an outcome. */
public interface Reminders {

  /**
   * {@link JobResult.RemindersListed}, or why not.
   *
   * @param now when the listener spoke: what is left of a reminder after some time depends on it
   */
  JobResult look(Instant now);

  /**
   * Sets reminders once the listener has confirmed them: {@link JobResult.RemindersSet}, {@link
   * Outcome.Clashes}, or why not. What cannot be set whole is not set at all, where that is
   * possible.
   *
   * @param now when the listener spoke
   */
  JobResult remind(Job.SetReminders job, Instant now);

  /** {@link JobResult.RemindersStopped}, or why not. */
  JobResult stop(List<String> tokens);
}
