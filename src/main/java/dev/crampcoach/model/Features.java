package dev.crampcoach.model;

import dev.crampcoach.english.Words;
import java.util.List;
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

  /** Multiplies the hash at each character. */
  private static final long PRIME = 0x100000001b3L;

  private Features() {}

  /** Counts the features of the words. */
  public static FeatureCounts of(Words words) {
    return of(words, Set.of());
  }

  /**
   * @param ideas concepts found in the words, independent of wording; they and their pairs are
   *     features too
   */
  public static FeatureCounts of(Words words, Set<String> ideas) {
    return collect(words, ideas).build();
  }

  /**
   * Counts the features of words that answer something.
   *
   * @param place the question that is open; each stem and pair of stems counts once more together
   *     with it, since "warm" answers one question with a no and another with a yes. Empty where no
   *     question is.
   */
  public static FeatureCounts at(String place, Words words) {
    FeatureCounts.Builder counts = collect(words, Set.of());
    if (!place.isEmpty()) {
      String before = "^";
      for (String word : withoutFillers(words)) {
        String stem = stem(word);
        counts.add(hash("q", place, stem));
        counts.add(hash("q", place + ' ' + before, stem));
        before = stem;
      }
    }
    return counts.build();
  }

  private static FeatureCounts.Builder collect(Words words, Set<String> ideas) {
    List<String> list = withoutFillers(words);
    var counts = new FeatureCounts.Builder(FEATURES_A_WORD * (list.size() + 1));
    String before = "^";
    String stemBefore = "^";
    for (String word : list) {
      String stem = stem(word);
      counts.add(hash("w", word));
      counts.add(hash("s", stem));
      counts.add(hash("b", before, word));
      counts.add(hash("p", stemBefore, stem));
      pieces(counts, word);
      before = word;
      stemBefore = stem;
    }
    counts.add(hash("b", before, "$"));
    for (String idea : ideas) {
      counts.add(hash("i", idea));
      for (String other : ideas) {
        if (idea.compareTo(other) < 0) {
          counts.add(hash("j", idea, other));
        }
      }
    }
    return counts;
  }

  static List<String> withoutFillers(Words words) {
    return words.list().stream().filter(word -> !FILLERS.contains(word)).toList();
  }

  private static void pieces(FeatureCounts.Builder counts, String word) {
    String padded = '^' + word + '$';
    for (int length = 3; length <= 4; length++) {
      for (int i = 0; i + length <= padded.length(); i++) {
        counts.add(hash("c", padded, i, i + length));
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

  /**
   * Computes the upper 26 bits of the 64-bit FNV-1a hash. Of the 140,000 features of the largest
   * model one in a thousand shares one; more bits would only make the models larger.
   */
  static int hash(String kind, String text) {
    return hash(kind, text, 0, text.length());
  }

  /** The hash of two texts with a space between them. */
  static int hash(String kind, String first, String second) {
    long hash = next(begin(kind), first, 0, first.length());
    return upper(next((hash ^ ' ') * PRIME, second, 0, second.length()));
  }

  private static int hash(String kind, String text, int from, int to) {
    return upper(next(begin(kind), text, from, to));
  }

  private static long begin(String kind) {
    return (0xcbf29ce484222325L ^ kind.charAt(0)) * PRIME;
  }

  private static long next(long hash, String text, int from, int to) {
    long next = hash;
    for (int i = from; i < to; i++) {
      next = (next ^ text.charAt(i)) * PRIME;
    }
    return next;
  }

  private static int upper(long hash) {
    return (int) (hash >>> (Long.SIZE - BITS));
  }
}
