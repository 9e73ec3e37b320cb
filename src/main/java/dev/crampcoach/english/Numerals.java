package dev.crampcoach.english;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads numbers in English words or digits, exactly: "two", "a couple of", "one and three
 * quarters", "point two five", "two fifty", "half a dozen". All that reads numbers uses it. What is
 * not a number is empty; words that leave the number open ("a few") are {@link #isVague}.
 */
public final class Numerals {
  private static final Set<String> ARTICLES = Set.of("a", "an", "another");

  /** Words for a number without saying which. */
  private static final Set<String> VAGUE =
      Set.of("few", "several", "some", "many", "most", "bit", "lot", "lots", "loads", "plenty");

  /** Words after which "one" is not a number: "that one". */
  private static final Set<String> POINTING =
      Set.of(
          "the", "that", "this", "which", "first", "second", "third", "fourth", "fifth", "last",
          "next", "other", "each", "every");

  /** The maximum number of words in a numeral. */
  private static final int LONGEST = 9;

  private Numerals() {}

  /** Whether the word stands for a number that it leaves open. */
  public static boolean isVague(String word) {
    return VAGUE.contains(word);
  }

  /** Reads the longest number that starts at this index. */
  public static Optional<Numeral> at(List<String> words, int start) {
    return new NumeralReading(words.subList(start, Math.min(words.size(), start + LONGEST)))
        .read(start);
  }

  /** Reads the longest number that ends directly before this index. */
  public static Optional<Numeral> before(List<String> words, int end) {
    for (int start = Math.max(0, end - LONGEST); start < end; start++) {
      Optional<Numeral> number = new NumeralReading(words.subList(start, end)).read(start);
      if (number.isPresent() && number.get().end() == end) {
        return number;
      }
    }
    return Optional.empty();
  }

  /** Reads the words as one number; empty if any of them is not part of it. */
  public static Optional<Rational> of(List<String> words) {
    return words.isEmpty()
        ? Optional.empty()
        : new NumeralReading(words)
            .read(0)
            .filter(number -> number.end() == words.size())
            .map(Numeral::value);
  }

  /** Whether a real number ends with this word: not an article, and not the "one" of "that one". */
  public static boolean isCounted(List<String> words, int at) {
    String word = words.get(at);
    boolean pronoun = word.equals("one") && at > 0 && POINTING.contains(words.get(at - 1));
    return !pronoun && !ARTICLES.contains(word) && before(words, at + 1).isPresent();
  }

  /**
   * Reads one word: zero to nineteen, a multiple of ten, or digits. Negative if it is not a number.
   */
  public static int digit(String word) {
    return NumberWords.digit(word);
  }
}
