package dev.crampcoach.english;

import dev.crampcoach.speech.PropertyFile;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Reads a file of phrases in the syntax of {@link PhrasePattern}, separated by commas.
 *
 * @param name for messages
 */
record PhraseFile(String name, Map<String, String> properties) {

  static PhraseFile read(String subject, String language) {
    String name = "/understanding/" + subject + "-" + language + ".properties";
    return new PhraseFile(name, PropertyFile.read(name));
  }

  boolean has(String key) {
    return properties.containsKey(key);
  }

  /**
   * @throws IllegalArgumentException naming the key, if there is no such list
   */
  List<String> list(String key) {
    String text = properties.get(key);
    if (text == null) {
      throw new IllegalArgumentException(name + ": no " + key);
    }
    return Arrays.stream(text.split(","))
        .map(String::strip)
        .filter(phrase -> !phrase.isEmpty())
        .toList();
  }
}
