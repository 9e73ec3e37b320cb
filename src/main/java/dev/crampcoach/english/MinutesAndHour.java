package dev.crampcoach.english;

import dev.crampcoach.english.TimeSaid.Half;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads times told by minutes and an hour: "half past ten", "quarter to noon", "ten till three",
 * "five minutes until six", "quarter of nine", "half nine".
 */
final class MinutesAndHour {
  private static final Set<String> PAST = Set.of("past", "after");
  private static final Set<String> TO = Set.of("to", "till", "til", "until", "of", "before");

  /** Numbers of minutes that are told without the word. */
  private static final Set<Integer> ROUND = Set.of(5, 10, 15, 20, 25, 30);

  private static final int HOUR = 60;

  private MinutesAndHour() {}

  static Optional<TimeSaid> at(List<String> list, int start) {
    boolean range = start > 0 && Set.of("from", "between", "hours").contains(list.get(start - 1));
    int at = list.get(start).equals("a") ? start + 1 : start;
    int minutes = minutes(list, at);
    int end = minutes < 0 ? start : at + words(list, at);
    boolean told = Set.of("minutes", "minute", "mins").contains(ClockWords.word(list, end));
    int how = told ? end + 1 : end;
    if (minutes < 1 || minutes >= HOUR || !told && !ROUND.contains(minutes)) {
      return Optional.empty();
    }
    String word = ClockWords.word(list, how);
    if (PAST.contains(word)) {
      return hour(list, how + 1, start).map(hour -> at(hour, minutes, start));
    }
    if (TO.contains(word) && !range && !isEveryHours(list)) {
      return hour(list, how + 1, start).map(hour -> at(before(hour), HOUR - minutes, start));
    }
    // British: "half nine" is half past nine.
    boolean british = list.get(start).equals("half") && ClockWords.hour(word) > 0;
    return british && ClockWords.hour(word) <= 12
        ? hour(list, how, start).map(hour -> at(hour, minutes, start))
        : Optional.empty();
  }

  /** In "every two hours ten to six" the numbers are a range. */
  private static boolean isEveryHours(List<String> list) {
    return list.contains("every") && (list.contains("hours") || list.contains("hour"));
  }

  private static int minutes(List<String> list, int at) {
    return switch (ClockWords.word(list, at)) {
      case "quarter" -> 15;
      case "half" -> 30;
      default ->
          Numerals.at(list, at)
              .filter(number -> !number.article() && number.value().isWhole())
              .map(number -> (int) number.value().numerator())
              .orElse(-1);
    };
  }

  private static int words(List<String> list, int at) {
    boolean part = Set.of("quarter", "half").contains(ClockWords.word(list, at));
    return part ? 1 : Numerals.at(list, at).orElseThrow().end() - at;
  }

  /** Reads the hour: "six", "noon", "sixteen". Not one that counts: "five to six glasses". */
  private static Optional<TimeSaid> hour(List<String> list, int at, int start) {
    Optional<TimeSaid> named = ClockWords.named(list, at, start);
    int hour = ClockWords.hour(ClockWords.word(list, at));
    boolean counts =
        Set.of("glasses", "times", "cups", "hours", "minutes", "reminders", "ounces", "of")
            .contains(ClockWords.word(list, at + 1));
    int clock = ClockWords.word(list, at + 1).equals("oclock") ? 1 : 0;
    return named.or(
        () ->
            hour < 0 || counts
                ? Optional.empty()
                : Optional.of(new TimeSaid(hour, 0, Half.UNSAID, start, at + 1 + clock)));
  }

  private static TimeSaid before(TimeSaid hour) {
    if (hour.hour() == 0) {
      return new TimeSaid(11, 0, Half.LATER, hour.start(), hour.end());
    }
    boolean noon = hour.hour() == 12 && hour.half() == Half.LATER;
    int before = hour.hour() == 1 ? 12 : hour.hour() - 1;
    return new TimeSaid(before, 0, noon ? Half.MORNING : hour.half(), hour.start(), hour.end());
  }

  private static TimeSaid at(TimeSaid hour, int minutes, int start) {
    return new TimeSaid(hour.hour(), minutes, hour.half(), start, hour.end());
  }
}
