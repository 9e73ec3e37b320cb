package dev.crampcoach.english;

import dev.crampcoach.english.TimeSaid.Half;
import java.util.List;
import java.util.Optional;

/** The words that all forms of a time of day share: an hour, noon, midnight. */
final class ClockWords {
  private ClockWords() {}

  /** Parses "noon", "twelve noon", "midnight". */
  static Optional<TimeSaid> named(List<String> list, int at, int start) {
    int twelve = hour(word(list, at)) == 12 ? 1 : 0;
    return switch (word(list, at + twelve)) {
      case "noon", "midday", "noontime" ->
          Optional.of(new TimeSaid(12, 0, Half.LATER, start, at + twelve + 1));
      case "midnight" -> Optional.of(new TimeSaid(0, 0, Half.MORNING, start, at + twelve + 1));
      default -> Optional.empty();
    };
  }

  /** Reads an hour of a clock with twelve or twenty four hours; negative if it is none. */
  static int hour(String word) {
    int hour = Numerals.digit(word);
    return hour >= 1 && hour <= 23 ? hour : -1;
  }

  static String word(List<String> list, int at) {
    return at >= 0 && at < list.size() ? list.get(at) : "";
  }
}
