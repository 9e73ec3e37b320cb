package dev.crampcoach.conversation;

import java.time.Instant;
import java.util.List;

/**
 * What is kept of each listener between sessions. A listener never waits long for it, and nothing
 * here fails: who cannot be read is unknown, and what cannot be kept is told.
 */
public interface Listeners {

  /**
   * One read.
   *
   * @param user Alexa's id of the listener
   * @param now what has expired by then is not there
   * @param deadline how long the turn can wait
   */
  Listener read(String user, Instant now, Deadline deadline);

  /**
   * One write at the most. An older place never replaces a newer one: a listener may have two
   * devices.
   *
   * @param now when the listener spoke
   * @param deadline how long the turn can wait
   * @return whether it is kept for good; false too where nobody knows
   */
  boolean keep(String user, List<ListenerUpdate> updates, Instant now, Deadline deadline);

  /**
   * Whether a read takes milliseconds. While it takes longer, because nothing is ready yet, whoever
   * only asks something is answered first.
   */
  default boolean isReady() {
    return true;
  }

  /**
   * Counts a drink, once for each turn: {@link JobResult.DrinkCounted}, or why not.
   *
   * @param turn Alexa's id of the request
   */
  JobResult count(String user, Job.CountDrink job, String turn, Instant now, Deadline deadline);

  /**
   * Puts another amount in the place of the last: {@link JobResult.DrinkCounted} or {@link
   * Outcome.Nothing}.
   */
  JobResult correct(String user, Job.CorrectDrink job, String turn, Instant now, Deadline deadline);

  /**
   * Erases all that is kept of a listener.
   *
   * @return whether nothing is left
   */
  boolean erase(String user, Deadline deadline);

  /** Knows nobody and keeps nothing. */
  Listeners NOBODY =
      new Listeners() {
        @Override
        public Listener read(String user, Instant now, Deadline deadline) {
          return Listener.NEW;
        }

        @Override
        public boolean keep(
            String user, List<ListenerUpdate> updates, Instant now, Deadline deadline) {
          // There is nowhere to keep it, and nothing to tell of that.
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
