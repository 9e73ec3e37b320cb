package dev.crampcoach.conversation;

import java.time.Instant;
import java.util.List;

/**
 * Stores listeners between sessions. No call blocks for long or throws: a listener that cannot be
 * read is unknown, and a failed write is reported.
 */
public interface Listeners {

  /**
   * Reads a listener, in one call.
   *
   * @param user Alexa's user id
   * @param now rows that have expired by then are ignored
   * @param deadline how long the turn can wait
   */
  Listener read(String user, Instant now, Deadline deadline);

  /**
   * Stores updates, in one call at most. An older place never replaces a newer one: a listener may
   * have two devices.
   *
   * @param now when the listener spoke
   * @param deadline how long the turn can wait
   * @return whether the write was confirmed; false after a timeout too
   */
  boolean keep(String user, List<ListenerUpdate> updates, Instant now, Deadline deadline);

  /**
   * Whether a read takes milliseconds. Until it does, a listener who only asks a question is
   * answered before their data is read.
   */
  default boolean isReady() {
    return true;
  }

  /**
   * Counts a drink, once for each turn. Returns {@link JobResult.DrinkCounted}, or why not.
   *
   * @param turn Alexa's request id
   */
  JobResult count(String user, Job.CountDrink job, String turn, Instant now, Deadline deadline);

  /**
   * Replaces the last amount. Returns {@link JobResult.DrinkCounted} or {@link
   * JobResult.NothingToCorrect}, or why not.
   */
  JobResult correct(String user, Job.CorrectDrink job, String turn, Instant now, Deadline deadline);

  /**
   * Erases all that is stored of a listener.
   *
   * @return whether everything was erased
   */
  boolean erase(String user, Deadline deadline);

  /** A no-op store. */
  Listeners NOBODY =
      new Listeners() {
        @Override
        public Listener read(String user, Instant now, Deadline deadline) {
          return Listener.NEW;
        }

        @Override
        public boolean keep(
            String user, List<ListenerUpdate> updates, Instant now, Deadline deadline) {
          // Reports success: there is no store that could fail.
          return true;
        }

        @Override
        public JobResult count(
            String user, Job.CountDrink job, String turn, Instant now, Deadline deadline) {
          return new JobResult.JobFailed(JobResult.Trouble.NOT_KEPT);
        }

        @Override
        public JobResult correct(
            String user, Job.CorrectDrink job, String turn, Instant now, Deadline deadline) {
          return new JobResult.JobFailed(JobResult.Trouble.NOT_KEPT);
        }

        @Override
        public boolean erase(String user, Deadline deadline) {
          return true;
        }
      };
}
