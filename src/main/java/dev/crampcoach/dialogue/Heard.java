package dev.crampcoach.dialogue;

import dev.crampcoach.answer.Answers;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One thing heard from a listener, with what is needed to answer it.
 *
 * @param item the id that the platform found in the words; the catalogue may not know it (any more)
 * @param words the listener's own words, carrier included; empty where the platform brings none
 * @param number the number that was said with it ("step three")
 * @param now when it was said
 * @param listener what is known of them from before
 * @param answers what we know, as it stands in this turn
 * @param screen whether there is a screen that shows what we send and can be touched
 */
public record Heard(
    Intent intent,
    Optional<String> item,
    String words,
    OptionalInt number,
    Instant now,
    Listener listener,
    Answers answers,
    boolean screen) {

  /** The same without a screen. */
  public Heard(
      Intent intent,
      Optional<String> item,
      String words,
      OptionalInt number,
      Instant now,
      Listener listener,
      Answers answers) {
    this(intent, item, words, number, now, listener, answers, false);
  }
}
