package dev.crampcoach.english;

import java.util.List;

/** The words for single whole numbers. */
final class NumberWords {
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

  private static final int MOST_DIGITS = 6;

  /** The value of any larger number: too large for any use here, and it cannot overflow. */
  static final int MANY = 999_999;

  private NumberWords() {}

  /**
   * Reads one word: zero to nineteen, a multiple of ten, or digits. Negative if it is not a number.
   */
  static int digit(String word) {
    if (!word.isEmpty() && word.chars().allMatch(letter -> letter >= '0' && letter <= '9')) {
      return word.length() > MOST_DIGITS ? MANY : Integer.parseInt(word);
    }
    int tens = word.isEmpty() ? -1 : TENS.indexOf(word);
    return tens >= 0 ? tens * 10 : SMALL.indexOf(word);
  }

  /** Writes a number below a hundred as words, and any other in digits. */
  static String spell(int number) {
    if (number < 0 || number >= 100) {
      return String.valueOf(number);
    }
    if (number < SMALL.size()) {
      return SMALL.get(number);
    }
    String tens = TENS.get(number / 10);
    return number % 10 == 0 ? tens : tens + ' ' + SMALL.get(number % 10);
  }
}
