package dev.crampcoach.english;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** Parses numbers in English words: "two", "a couple of", "one and a half", "2.5", "two fifty". */
public final class Numerals {
  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  /** Expressions that stand for a number without being numerals. */
  private static final Map<String, Double> IDIOMS =
      Map.ofEntries(
          Map.entry("a", 1.0),
          Map.entry("an", 1.0),
          Map.entry("another", 1.0),
          Map.entry("half", 0.5),
          Map.entry("a half", 0.5),
          Map.entry("half a", 0.5),
          Map.entry("half an", 0.5),
          Map.entry("half of a", 0.5),
          Map.entry("quarter of a", 0.25),
          Map.entry("a quarter of a", 0.25),
          Map.entry("couple", 2.0),
          Map.entry("couple of", 2.0),
          Map.entry("a couple", 2.0),
          Map.entry("a couple of", 2.0),
          Map.entry("few", 3.0),
          Map.entry("a few", 3.0),
          Map.entry("a dozen", 12.0),
          Map.entry("dozen", 12.0),
          Map.entry("hundreds of", 200.0),
          Map.entry("thousands of", 2000.0),
          Map.entry("million", 1_000_000.0),
          Map.entry("a million", 1_000_000.0),
          Map.entry("billion", 1_000_000_000.0),
          Map.entry("a billion", 1_000_000_000.0));

  /** Words that mean one only directly before what they count. */
  private static final Set<String> ARTICLES = Set.of("a", "an", "another");

  /** Words after which "one" is not a number: "that one". */
  private static final Set<String> POINTING =
      Set.of("the", "that", "this", "which", "first", "last", "next", "other", "each", "every");

  private static final String HALF = " and a half";

  /** The maximum number of words in a numeral: "one thousand two hundred and fifty". */
  private static final int LONGEST = 7;

  private static final int HUNDRED = 100;

  /** The value of any longer run of digits: too large for any use here, and it cannot overflow. */
  private static final int MANY = 999_999;

  private static final int MOST_DIGITS = 6;

  private Numerals() {}

  /** Parses the longest numeral that ends directly before this index. */
  public static OptionalDouble before(List<String> words, int end) {
    int start = start(words, end);
    return start < end ? of(words.subList(start, end)) : OptionalDouble.empty();
  }

  /**
   * Returns the start index of the longest numeral that ends directly before {@code end}; {@code
   * end} itself if there is none.
   */
  public static int start(List<String> words, int end) {
    for (int start = Math.max(0, end - LONGEST); start < end; start++) {
      if (of(words.subList(start, end)).isPresent()) {
        return start;
      }
    }
    return end;
  }

  /** Whether a real number ends with this word: not an article, and not the "one" of "that one". */
  public static boolean isCounted(List<String> words, int at) {
    String word = words.get(at);
    boolean pronoun = word.equals("one") && at > 0 && POINTING.contains(words.get(at - 1));
    return !pronoun && !ARTICLES.contains(word) && before(words, at + 1).isPresent();
  }

  /** Parses the words as one numeral; empty if any of them is not part of it. */
  public static OptionalDouble of(List<String> words) {
    String text = String.join(" ", words);
    if (IDIOMS.containsKey(text)) {
      return OptionalDouble.of(IDIOMS.get(text));
    }
    if (text.endsWith(HALF)) {
      OptionalDouble whole = of(words.subList(0, words.size() - 3));
      return whole.isPresent() ? OptionalDouble.of(whole.getAsDouble() + 0.5) : whole;
    }
    int point = words.indexOf("point");
    if (point >= 0 && point == words.size() - 2) {
      int whole = point == 0 ? 0 : cardinal(words.subList(0, point));
      return decimal(whole, digit(words.get(point + 1)));
    }
    int cardinal = cardinal(words);
    return cardinal < 0 ? OptionalDouble.empty() : OptionalDouble.of(cardinal);
  }

  private static OptionalDouble decimal(int whole, int tenths) {
    return whole < 0 || tenths < 0 || tenths > 9
        ? OptionalDouble.empty()
        : OptionalDouble.of(whole + tenths / 10.0);
  }

  /**
   * Parses one word: zero to nineteen, a multiple of ten, or digits. Negative if it is not a
   * number.
   */
  public static int digit(String word) {
    if (word.matches("[0-9]+")) {
      return word.length() > MOST_DIGITS ? MANY : Integer.parseInt(word);
    }
    int tens = word.isEmpty() ? -1 : TENS.indexOf(word);
    return tens >= 0 ? tens * 10 : SMALL.indexOf(word);
  }

  /** Parses a whole number in words; negative if it is not one. */
  private static int cardinal(List<String> words) {
    int thousands = 0;
    int sum = 0;
    int last = -1;
    for (int at = 0; at < words.size(); at++) {
      String word = words.get(at);
      int value = at == 0 && word.equals("a") && words.size() > 1 ? 1 : digit(word);
      if (word.equals("thousand") && thousands == 0) {
        thousands = Math.max(sum, 1) * 1000;
        sum = 0;
        last = HUNDRED;
      } else if (word.equals("hundred") && last < HUNDRED && sum < HUNDRED) {
        sum = Math.max(sum, 1) * HUNDRED;
        last = HUNDRED;
      } else if (value >= 0 && (at == 0 || follows(last, value))) {
        // "Two fifty" means two hundred and fifty.
        sum = last >= 1 && last <= 9 && value >= 10 ? sum * HUNDRED + value : sum + value;
        last = value;
      } else if (!word.equals("and") || last != HUNDRED || at == words.size() - 1) {
        return -1;
      }
    }
    boolean justA =
        words.size() > 1 && words.get(0).equals("a") && last != HUNDRED && sum < HUNDRED;
    return words.isEmpty() || justA ? -1 : thousands + sum;
  }

  private static boolean follows(int last, int value) {
    boolean afterTens = last >= 20 && last < HUNDRED && value > 0 && value < 10;
    boolean afterHundred = last == HUNDRED && value < HUNDRED * 10;
    boolean hundredLeftOut = last >= 1 && last <= 9 && value >= 10 && value < HUNDRED;
    return afterTens || afterHundred || hundredLeftOut;
  }
}
