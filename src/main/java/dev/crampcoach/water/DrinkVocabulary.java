package dev.crampcoach.water;

import dev.crampcoach.english.PhraseList;
import dev.crampcoach.speech.PropertyFile;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words in which drinks are told, from {@code understanding/drinks-<language>.properties}. */
final class DrinkVocabulary {
  private final Map<String, Measure> measures = new HashMap<>();
  private final Map<String, Set<String>> words = new HashMap<>();
  private final Map<String, PhraseList> phrases = new HashMap<>();

  private DrinkVocabulary(Map<String, String> properties) {
    for (Measure measure : Measure.values()) {
      list(properties, measure.name().toLowerCase(Locale.ROOT))
          .forEach(word -> measures.put(word, measure));
    }
    for (String key : properties.keySet()) {
      words.put(key, new HashSet<>(list(properties, key)));
      phrases.put(key, new PhraseList(list(properties, key)));
    }
  }

  static DrinkVocabulary of(String language) {
    return new DrinkVocabulary(
        PropertyFile.read("/understanding/drinks-" + language + ".properties"));
  }

  private static List<String> list(Map<String, String> properties, String key) {
    String words = properties.get(key);
    if (words == null) {
      throw new IllegalArgumentException("drinks: no " + key);
    }
    return Arrays.asList(words.split("\\|"));
  }

  Optional<Measure> measure(String word) {
    return Optional.ofNullable(measures.get(word));
  }

  /** Whether the word is one of these words: {@code passed}, {@code alcohol}. */
  boolean is(String key, String word) {
    return words.get(key).contains(word);
  }

  /** Whether the word is part of one of these phrases: the tonic of "gin and tonic". */
  boolean isIn(String key, String word) {
    return words.get(key).stream().anyMatch(phrase -> List.of(phrase.split(" ")).contains(word));
  }

  /** Whether one of these phrases occurs. */
  boolean occurs(String key, List<String> said) {
    return !phrases.get(key).in(said).isEmpty();
  }

  /** Returns for each word the end of the longest such phrase that starts there, or zero. */
  int[] ends(String key, List<String> said) {
    return phrases.get(key).ends(said);
  }
}
