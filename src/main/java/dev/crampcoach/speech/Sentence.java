package dev.crampcoach.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A sentence of ours, or a part of one. Its words stand in {@code phrases/<language>.properties}
 * under its key.
 */
public sealed interface Sentence permits Phrase, WaterPhrase {

  /** What the code calls it; also how a session remembers it. */
  String name();

  /** The names that stand in braces in the sentence. */
  Set<String> gaps();

  default String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  static List<Sentence> all() {
    var all = new ArrayList<Sentence>(List.of(Phrase.values()));
    all.addAll(List.of(WaterPhrase.values()));
    return all;
  }

  /**
   * @throws IllegalArgumentException if there is no such sentence (any more)
   */
  static Sentence named(String name) {
    for (WaterPhrase phrase : WaterPhrase.values()) {
      if (phrase.name().equals(name)) {
        return phrase;
      }
    }
    return Phrase.valueOf(name);
  }
}
