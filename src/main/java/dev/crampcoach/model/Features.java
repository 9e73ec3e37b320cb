package dev.crampcoach.model;

import dev.crampcoach.english.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Extracts the features of the linear models: words, stems, pairs of words, and character n-grams
 * of three or four letters, which tolerate speech recognition errors. A feature is the hash of its
 * name; the model stores no text.
 */
public final class Features {
  /** Increment with every change to the features, so that the build retrains the models. */
  public static final int VERSION = 4;

  private static final Set<String> FILLERS =
      Set.of(
          "um",
          "uh",
          "er",
          "erm",
          "hmm",
          "hey",
          "hi",
          "alexa",
          "please",
          "ok",
          "okay",
          "like",
          "well",
          "so",
          "just",
          "really",
          "actually");
  private static final String[] ENDINGS = {"ing", "es", "ed", "er", "s", "y"};
  private static final int SHORTEST_STEM = 3;

  /** About so many features has a word. */
  private static final int FEATURES_A_WORD = 14;

  private static final int BITS = 26;

  private Features() {}

  /** Counts the features of the words, keyed by hash. */
  public static Map<Integer, Integer> of(Words words) {
    return of(words, Set.of());
  }

  /**
   * @param ideas concepts found in the words, independent of wording; they and their pairs are
   *     features too
   */
  public static Map<Integer, Integer> of(Words words, Set<String> ideas) {
    List<String> list = withoutFillers(words);
    var counts = new HashMap<Integer, Integer>(2 * FEATURES_A_WORD * list.size());
    String before = "^";
    String stemBefore = "^";
    for (String word : list) {
      String stem = stem(word);
      count(counts, "w", word);
      count(counts, "s", stem);
      count(counts, "b", before + ' ' + word);
      count(counts, "p", stemBefore + ' ' + stem);
      pieces(counts, word);
      before = word;
      stemBefore = stem;
    }
    count(counts, "b", before + " $");
    for (String idea : ideas) {
      count(counts, "i", idea);
      for (String other : ideas) {
        if (idea.compareTo(other) < 0) {
          count(counts, "j", idea + ' ' + other);
        }
      }
    }
    return counts;
  }

  /**
   * Counts the features of words that answer something.
   *
   * @param place the question that is open; each stem and pair of stems counts once more together
   *     with it, since "warm" answers one question with a no and another with a yes. Empty where no
   *     question is.
   */
  public static Map<Integer, Integer> at(String place, Words words) {
    Map<Integer, Integer> counts = of(words);
    if (place.isEmpty()) {
      return counts;
    }
    String before = "^";
    for (String word : withoutFillers(words)) {
      String stem = stem(word);
      count(counts, "q", place + ' ' + stem);
      count(counts, "q", place + ' ' + before + ' ' + stem);
      before = stem;
    }
    return counts;
  }

  static List<String> withoutFillers(Words words) {
    return words.list().stream().filter(word -> !FILLERS.contains(word)).toList();
  }

  private static void pieces(Map<Integer, Integer> counts, String word) {
    String padded = '^' + word + '$';
    for (int length = 3; length <= 4; length++) {
      for (int i = 0; i + length <= padded.length(); i++) {
        counts.merge(hash("c", padded, i, i + length), 1, Integer::sum);
      }
    }
  }

  static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  private static void count(Map<Integer, Integer> counts, String kind, String text) {
    counts.merge(hash(kind, text), 1, Integer::sum);
  }

  /**
   * Computes the upper 26 bits of the 64-bit FNV-1a hash. Of the 140,000 features of the largest
   * model one in a thousand shares one; more bits would only make the models larger.
   */
  static int hash(String kind, String text) {
    return hash(kind, text, 0, text.length());
  }

  private static int hash(String kind, String text, int from, int to) {
    long hash = 0xcbf29ce484222325L;
    hash = (hash ^ kind.charAt(0)) * 0x100000001b3L;
    for (int i = from; i < to; i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return (int) (hash >>> (Long.SIZE - BITS));
  }
}
