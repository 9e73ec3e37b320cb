package dev.crampcoach.alexa;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The words that a sample of the interaction model says before its slot. Alexa hands over what the
 * slot caught and not these, so they are put back in front before anything is understood: "my"
 * makes all the difference to "leg is numb".
 */
final class Carriers {
  private final Map<String, String> carriers = new HashMap<>();

  private Carriers() {}

  /**
   * Reads {@code understanding/carriers-<language>.properties}: the intent's name and its carrier.
   */
  static Carriers of(String language) {
    var carriers = new Carriers();
    try (InputStream in =
        Carriers.class.getResourceAsStream("/understanding/carriers-" + language + ".properties")) {
      if (in == null) {
        throw new IllegalArgumentException("no carriers in " + language);
      }
      var properties = new java.util.Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      properties.forEach(
          (intent, carrier) -> carriers.carriers.put(intent.toString(), carrier.toString()));
      return carriers;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String restore(String intent, String words) {
    return (carriers.getOrDefault(intent, "") + ' ' + words).strip();
  }
}
