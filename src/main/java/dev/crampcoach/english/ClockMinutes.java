package dev.crampcoach.english;

import java.util.List;

/** Reads the minutes behind an hour: "ten thirty", "ten oh five", "10 30", "10 point 30". */
final class ClockMinutes {
  private ClockMinutes() {}

  /** Returns the minutes at this index; zero if there are none. */
  static int value(List<String> list, int at) {
    return switch (length(list, at)) {
      case 0 -> 0;
      case 1 -> Numerals.digit(ClockWords.word(list, at));
      default -> {
        String first = ClockWords.word(list, at);
        int tens = first.equals("point") || first.startsWith("o") ? 0 : Numerals.digit(first);
        yield tens + Numerals.digit(ClockWords.word(list, at + 1));
      }
    };
  }

  /** Returns how many words they take. */
  static int length(List<String> list, int at) {
    String word = ClockWords.word(list, at);
    String next = ClockWords.word(list, at + 1);
    if (word.matches("[0-5][0-9]")) {
      return 1;
    }
    if (word.equals("point")) {
      return next.matches("[0-5][0-9]") ? 2 : 0;
    }
    if (word.equals("oh") || word.equals("o")) {
      int digit = Numerals.digit(next);
      return digit > 0 && digit <= 9 ? 2 : 0;
    }
    int tens = word.matches("[0-9]+") ? -1 : Numerals.digit(word);
    if (tens < 10 || tens > 59) {
      return 0;
    }
    int ones = tens >= 20 && tens % 10 == 0 ? Numerals.digit(next) : -1;
    return ones >= 1 && ones <= 9 ? 2 : 1;
  }
}
