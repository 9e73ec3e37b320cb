package dev.crampcoach.dialogue;

import java.time.Instant;
import java.util.List;

/**
 * What is kept of each listener between sessions. A listener never waits long for it, and nothing
 * here fails: what cannot be read is new, and what cannot be kept is lost.
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
   */
  void keep(String user, List<Effect> effects, Instant now, Deadline deadline);

  /** Knows nobody and keeps nothing. */
  Listeners NOBODY =
      new Listeners() {
        @Override
        public Listener read(String user, Instant now, Deadline deadline) {
          return Listener.NEW;
        }

        @Override
        public void keep(String user, List<Effect> effects, Instant now, Deadline deadline) {
          // There is nowhere to keep it.
        }
      };
}
