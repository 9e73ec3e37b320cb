package dev.crampcoach.talk.answering;

import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.catalogue.Item;
import dev.crampcoach.catalogue.LineKind;
import dev.crampcoach.catalogue.Routine;
import dev.crampcoach.english.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Computes how rare a word is in the catalogue: "netball" tells more about a question than "cramp".
 */
final class Rarity {
  private static final int SHORTEST_WORD = 3;
  private static final int STEM = 5;

  private final Map<String, Integer> counts = new HashMap<>();
  private int texts;

  Rarity(Catalogue catalogue) {
    for (Item item : catalogue.items()) {
      if (item instanceof Routine) {
        // A routine repeats its stretches' words, which must not count twice.
        continue;
      }
      item.wording().lines().stream()
          .filter(line -> line.kind() != LineKind.PROOF)
          .forEach(line -> count(line.say()));
    }
  }

  /** Logarithm of texts per text with this stem; zero if no text has it. */
  double of(String stem) {
    Integer count = counts.get(stem);
    return count == null ? 0 : Math.log(texts / (double) count);
  }

  /** Cuts words to their first letters, so that "kneading" matches "knead". */
  static Set<String> stems(Words words) {
    var stems = new HashSet<String>();
    for (String word : words.list()) {
      if (word.length() >= SHORTEST_WORD) {
        stems.add(word.substring(0, Math.min(word.length(), STEM)));
      }
    }
    return stems;
  }

  private void count(String text) {
    texts++;
    stems(Words.of(text)).forEach(stem -> counts.merge(stem, 1, Integer::sum));
  }
}
