package dev.crampcoach.english;

import dev.crampcoach.english.TimeSaid.Half;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads times of a 24-hour clock: "sixteen hundred hours", "oh nine thirty", "1630", "0900". */
final class TwentyFourHours {
  private static final Set<String> NAUGHT = Set.of("oh", "o", "zero");

  private TwentyFourHours() {}

  static Optional<TimeSaid> at(List<String> list, int start) {
    return digits(list, start).or(() -> hundred(list, start));
  }

  private static Optional<TimeSaid> digits(List<String> list, int start) {
    String word = list.get(start);
    String before = ClockWords.word(list, start - 1);
    boolean marked =
        Set.of("at", "by", "around", "for", "to", "it", "and", "from", "until", "till", "about")
            .contains(before);
    if (!marked || !word.matches("([01][0-9]|2[0-3])[0-5][0-9]")) {
      return Optional.empty();
    }
    int end = ClockWords.word(list, start + 1).equals("hours") ? start + 2 : start + 1;
    return Optional.of(
        sure(
            Integer.parseInt(word.substring(0, 2)),
            Integer.parseInt(word.substring(2)),
            start,
            end));
  }

  private static Optional<TimeSaid> hundred(List<String> list, int start) {
    boolean naught = NAUGHT.contains(list.get(start));
    int at = naught ? start + 1 : start;
    int hour = ClockWords.hour(ClockWords.word(list, at));
    boolean hundred = ClockWords.word(list, at + 1).equals("hundred");
    boolean hours = ClockWords.word(list, at + 2).equals("hours");
    boolean counts =
        Set.of("ml", "mils", "milliliters", "millilitres", "times", "glasses", "and")
            .contains(ClockWords.word(list, at + 2));
    if (hour > 0 && hundred && (naught || hour >= 10 || hours) && !counts) {
      return Optional.of(sure(hour, 0, start, at + 2 + (hours ? 1 : 0)));
    }
    if (naught && hour > 0 && hour < 10 && ClockMinutes.length(list, at + 1) > 0) {
      int length = ClockMinutes.length(list, at + 1);
      return Optional.of(sure(hour, ClockMinutes.value(list, at + 1), start, at + 1 + length));
    }
    return Optional.empty();
  }

  private static TimeSaid sure(int hour, int minute, int start, int end) {
    Half half = hour < 12 ? Half.MORNING : Half.LATER;
    return new TimeSaid(hour, minute, half, start, end);
  }
}
