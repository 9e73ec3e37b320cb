package dev.crampcoach.simulator;

import java.util.List;
import java.util.OptionalInt;

/** Reads number words as Alexa's number slot does: "twenty one" is 21. Up to ninety-nine. */
final class Numbers {
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
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private Numbers() {}

  static OptionalInt of(List<String> words) {
    if (words.size() == 1 && words.get(0).matches("[0-9]{1,4}")) {
      return OptionalInt.of(Integer.parseInt(words.get(0)));
    }
    if (words.size() == 1) {
      int small = SMALL.indexOf(words.get(0));
      int tens = TENS.indexOf(words.get(0));
      return small >= 0
          ? OptionalInt.of(small)
          : tens >= 0 ? OptionalInt.of((tens + 2) * 10) : OptionalInt.empty();
    }
    if (words.size() == 2 && TENS.contains(words.get(0))) {
      int one = SMALL.indexOf(words.get(1));
      return one > 0 && one < 10
          ? OptionalInt.of((TENS.indexOf(words.get(0)) + 2) * 10 + one)
          : OptionalInt.empty();
    }
    return OptionalInt.empty();
  }
}
