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
   */
  Listener read(String user, Instant now);

  /**
   * One write at the most. An older place never replaces a newer one: a listener may have two
   * devices.
   *
   * @param now when the listener spoke
   */
  void keep(String user, List<Effect> effects, Instant now);

  /** Knows nobody and keeps nothing. */
  Listeners NOBODY =
      new Listeners() {
        @Override
        public Listener read(String user, Instant now) {
          return Listener.NEW;
        }

        @Override
        public void keep(String user, List<Effect> effects, Instant now) {
          // There is nowhere to keep it.
        }
      };
}
