package dev.crampcoach.alexa.request;

import dev.crampcoach.speech.PropertyFile;
import java.util.Map;

/**
 * Restores the words that a sample utterance has before its slot. Alexa sends only the slot's
 * value, so the carrier is put back before parsing: "my" makes all the difference to "leg is numb".
 */
public final class Carriers {
  private final Map<String, String> carriers;

  private Carriers(Map<String, String> carriers) {
    this.carriers = carriers;
  }

  /** Reads {@code understanding/carriers-<language>.properties}: intent name and carrier. */
  public static Carriers of(String language) {
    return new Carriers(PropertyFile.read("/understanding/carriers-" + language + ".properties"));
  }

  /** The listener's words as far as they can be reconstructed; a carrier is not said twice. */
  public String restore(String intent, String words) {
    String carrier = carriers.getOrDefault(intent, "");
    return opens(words, carrier) ? words : (carrier + ' ' + words).strip();
  }

  /**
   * Whether a slot's words open as one of our samples does: then they are a sentence of their own.
   */
  public boolean areSentence(String words) {
    return carriers.values().stream()
        .anyMatch(carrier -> !carrier.isEmpty() && opens(words, carrier));
  }

  private static boolean opens(String words, String carrier) {
    return words.regionMatches(true, 0, carrier + ' ', 0, carrier.length() + 1);
  }
}
