package dev.crampcoach.english;

import dev.crampcoach.english.TimeSaid.Half;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds times of day in English words: "at ten and three", "half past two", "quarter to noon", "6
 * pm", "sixteen thirty". A number that counts something else ("two glasses", "every two hours") is
 * not a time.
 */
public final class TimesOfDay {
  /** Words after which a bare number counts something. */
  private static final Set<String> COUNTED =
      Set.of(
          "hour",
          "hours",
          "hourly",
          "minute",
          "minutes",
          "min",
          "mins",
          "second",
          "seconds",
          "times",
          "time",
          "glass",
          "glasses",
          "cup",
          "cups",
          "reminders",
          "reminder",
          "days",
          "day",
          "weeks",
          "week",
          "months",
          "ounces",
          "ounce",
          "oz",
          "ml",
          "bottles",
          "bottle",
          "more",
          "percent",
          "hundred",
          "thousand",
          "of",
          "litres",
          "liters",
          "drinks",
          "drink",
          "a",
          "per",
          "nudges",
          "point",
          "over",
          "half",
          "quarter",
          "quarters",
          "pints",
          "pint",
          "mils",
          "x",
          "goes",
          "stretches",
          "waters",
          "sips",
          "million",
          "billion",
          "dozen",
          "nights",
          "years");

  private static final Set<String> UNCLEAR_BEFORE =
      Set.of(
          "every", "number", "than", "most", "least", "in", "point", "minus", "negative", "over");

  private TimesOfDay() {}

  /** Returns the times in the order in which they were spoken. */
  public static List<TimeSaid> in(Words words) {
    List<String> list = words.list();
    var found = new ArrayList<TimeSaid>();
    for (int at = 0; at < list.size(); ) {
      Optional<TimeSaid> time = at(list, at);
      if (time.isPresent()) {
        found.add(time.get());
        at = time.get().end();
      } else if (isNoHour(list, at)) {
        at += 2;
      } else {
        at = Durations.at(list, at).map(SaidDuration::end).orElse(at + 1);
      }
    }
    return shareHalf(found, list);
  }

  /**
   * In "at ten and eleven in the morning", applies the half of the day of the last time to the
   * whole list.
   */
  private static List<TimeSaid> shareHalf(List<TimeSaid> times, List<String> list) {
    var all = new ArrayList<>(times);
    for (int i = all.size() - 2; i >= 0; i--) {
      TimeSaid next = all.get(i + 1);
      boolean row = next.start() - all.get(i).end() <= 1 && next.start() <= list.size();
      boolean later = all.get(i).hour() % 12 <= next.hour() % 12;
      if (row && later && next.saysHalf() && !isRange(list, all.get(i))) {
        all.set(i, all.get(i).in(next.half()));
      }
    }
    return all;
  }

  private static boolean isRange(List<String> list, TimeSaid time) {
    return Set.of("to", "till", "until", "through").contains(ClockWords.word(list, time.end()));
  }

  /** "Twenty five o'clock" is no time, and neither is its five. */
  private static boolean isNoHour(List<String> list, int at) {
    int ones = Numerals.digit(ClockWords.word(list, at + 1));
    return list.get(at).equals("twenty") && ones > 3 && ones <= 9;
  }

  private static Optional<TimeSaid> at(List<String> list, int at) {
    return MinutesAndHour.at(list, at)
        .or(() -> ClockWords.named(list, at, at))
        .or(() -> joined(list, at))
        .or(() -> TwentyFourHours.at(list, at))
        .map(time -> DayHalves.half(list, time))
        .or(() -> plain(list, at));
  }

  /** Parses "6pm" and "7:30pm". */
  private static Optional<TimeSaid> joined(List<String> list, int at) {
    String word = list.get(at);
    String minutes = ClockWords.word(list, at + 1);
    if (ClockWords.hour(word) > 0
        && ClockWords.hour(word) <= 12
        && minutes.matches("[0-5][0-9](am|pm)")) {
      Half half = minutes.endsWith("am") ? Half.MORNING : Half.LATER;
      int minute = Integer.parseInt(minutes.substring(0, 2));
      return Optional.of(new TimeSaid(ClockWords.hour(word), minute, half, at, at + 2));
    }
    if (!word.matches("[0-9]{1,2}(am|pm)")) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(word.substring(0, word.length() - 2));
    Half half = word.endsWith("am") ? Half.MORNING : Half.LATER;
    return hour < 1 || hour > 12
        ? Optional.empty()
        : Optional.of(new TimeSaid(hour, 0, half, at, at + 1));
  }

  private static Optional<TimeSaid> plain(List<String> list, int at) {
    int ones = list.get(at).equals("twenty") ? Numerals.digit(ClockWords.word(list, at + 1)) : -1;
    boolean two = ones >= 1 && ones <= 3;
    int hour = two ? 20 + ones : ClockWords.hour(list.get(at));
    if (hour < 0 || isNoHour(list, at)) {
      return Optional.empty();
    }
    int behind = two ? at + 2 : at + 1;
    boolean row = isHourOfRow(list, at, behind);
    int minute = row ? 0 : ClockMinutes.value(list, behind);
    int end = behind + (row ? 0 : ClockMinutes.length(list, behind));
    boolean clock = false;
    if (ClockWords.word(list, end).equals("oclock")) {
      end++;
      clock = true;
    } else if (ClockWords.word(list, end).equals("o")
        && ClockWords.word(list, end + 1).equals("clock")) {
      end += 2;
      clock = true;
    }
    if (ClockWords.word(list, end).equals("sharp")) {
      end++;
      clock = true;
    }
    var time = DayHalves.half(list, new TimeSaid(hour, minute, Half.UNSAID, at, end));
    return clock || isTime(list, time, behind) ? Optional.of(time) : Optional.empty();
  }

  /**
   * In "nine eleven one and three" the eleven is an hour, not the minutes of nine: a bare hour
   * follows it.
   */
  private static boolean isHourOfRow(List<String> list, int at, int behind) {
    int hour = ClockWords.hour(list.get(at));
    int second = ClockWords.hour(ClockWords.word(list, behind));
    int next = ClockWords.word(list, behind + 1).equals("and") ? behind + 2 : behind + 1;
    return second >= 10
        && second <= 12
        && hour < second
        && ClockWords.hour(ClockWords.word(list, next)) > 0
        && ClockWords.hour(ClockWords.word(list, next)) <= 12
        && ClockMinutes.length(list, next + 1) == 0;
  }

  /**
   * Whether a bare number is a time: only if nothing is counted with it. "One" also needs a word
   * such as "at" before it, and so does an hour of the afternoon in words.
   */
  private static boolean isTime(List<String> list, TimeSaid time, int afterHour) {
    String before = time.start() == 0 ? "" : list.get(time.start() - 1);
    if (time.half() != Half.UNSAID || time.end() > afterHour) {
      return !before.equals("point");
    }
    boolean one =
        ClockWords.word(list, time.end()).equals("at") && list.get(time.start()).equals("one");
    if (one
        || COUNTED.contains(ClockWords.word(list, time.end()))
        || UNCLEAR_BEFORE.contains(before)) {
      return false;
    }
    boolean and = ClockWords.word(list, time.end()).equals("and");
    if (and && Numerals.at(list, time.start()).filter(n -> !n.value().isWhole()).isPresent()) {
      return false;
    }
    boolean marked = DayHalves.BEFORE.contains(before);
    return marked
        || !list.get(time.start()).equals("one") && time.hour() <= 12
        || (and || ClockWords.hour(ClockWords.word(list, time.end())) > 1)
            && ClockWords.hour(before) > 0
        || list.get(time.start()).matches("[0-9]+");
  }
}
