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

  /** The listener's words as far as they can be reconstructed. */
  public String restore(String intent, String words) {
    return (carriers.getOrDefault(intent, "") + ' ' + words).strip();
  }
}
