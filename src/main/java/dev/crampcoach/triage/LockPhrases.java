package dev.crampcoach.triage;

import dev.crampcoach.english.PhraseList;
import dev.crampcoach.speech.PropertyFile;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** The lists of {@code understanding/lock-<language>.properties}. */
record LockPhrases(Map<String, String> properties) {
  /** Lists of patterns, which hold bars of their own, are separated by semicolons. */
  private static final Set<String> PATTERNS = Set.of("friend", "abuse");

  static LockPhrases of(String language) {
    return new LockPhrases(PropertyFile.read("/understanding/lock-" + language + ".properties"));
  }

  Set<String> keys() {
    return properties.keySet();
  }

  PhraseList list(String key) {
    String separator = PATTERNS.contains(key) ? ";" : "\\|";
    return new PhraseList(
        Arrays.stream(properties.get(key).split(separator)).map(String::strip).toList());
  }
}
