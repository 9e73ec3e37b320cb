package dev.crampcoach.alexa.request;

import dev.crampcoach.speech.PropertyFile;
import java.util.Map;

/**
 * The words that a sample of the interaction model says before its slot. Alexa hands over what the
 * slot caught and not these, so they are put back in front before anything is understood: "my"
 * makes all the difference to "leg is numb".
 */
public final class Carriers {
  private final Map<String, String> carriers;

  private Carriers(Map<String, String> carriers) {
    this.carriers = carriers;
  }

  /**
   * Reads {@code understanding/carriers-<language>.properties}: the intent's name and its carrier.
   */
  public static Carriers of(String language) {
    return new Carriers(PropertyFile.read("/understanding/carriers-" + language + ".properties"));
  }

  /** The listener's words as they were said, as far as it can be known. */
  public String restore(String intent, String words) {
    return (carriers.getOrDefault(intent, "") + ' ' + words).strip();
  }
}
