package dev.crampcoach.dialogue;

import java.time.Instant;
import java.util.List;

/** Alexa's reminders of the listener who is speaking. Nothing here fails: trouble is an outcome. */
public interface Reminders {

  /**
   * {@link Outcome.Listed}, or why not.
   *
   * @param now when the listener spoke: what is left of a reminder after some time depends on it
   */
  Outcome look(Instant now);

  /**
   * Sets reminders once the listener has confirmed them: {@link Outcome.Reminds}, {@link
   * Outcome.Clashes}, or why not. What cannot be set whole is not set at all, where that is
   * possible.
   *
   * @param now when the listener spoke
   */
  Outcome remind(Errand.Remind errand, Instant now);

  /** {@link Outcome.Stopped}, or why not. */
  Outcome stop(List<String> tokens);
}
