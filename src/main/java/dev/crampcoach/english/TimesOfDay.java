package dev.crampcoach.english;

import dev.crampcoach.english.TimeSaid.Half;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds times of day in English words: "at ten and three", "half past two", "6 pm", "10 30". A
 * number that counts something else ("two glasses", "every two hours") is not a time.
 */
public final class TimesOfDay {
  private static final Map<String, Integer> NAMED = Map.of("noon", 12, "midday", 12, "midnight", 0);
  private static final Map<String, Integer> PARTS =
      Map.of("quarter", 15, "half", 30, "five", 5, "ten", 10, "twenty", 20);
  private static final Set<String> BEFORE =
      Set.of("at", "from", "to", "until", "till", "by", "around", "and", "or", "between", "for");
  private static final Set<String> COUNTED =
      Set.of(
          "hour",
          "hours",
          "hourly",
          "minute",
          "minutes",
          "min",
          "mins",
          "times",
          "time",
          "glass",
          "glasses",
          "cup",
          "cups",
          "reminders",
          "days",
          "weeks",
          "ounces",
          "oz",
          "ml",
          "bottles",
          "more",
          "percent",
          "hundred",
          "of",
          "litres",
          "liters",
          "drinks",
          "a",
          "per",
          "nudges");
  private static final Set<String> UNCLEAR_BEFORE =
      Set.of("every", "number", "than", "most", "least");

  private TimesOfDay() {}

  /** Returns the times in the order in which they were spoken. */
  public static List<TimeSaid> in(Words words) {
    List<String> list = words.list();
    var found = new ArrayList<TimeSaid>();
    for (int at = 0; at < list.size(); ) {
      Optional<TimeSaid> time = at(list, at);
      time.ifPresent(found::add);
      at = time.map(TimeSaid::end).orElse(at + 1);
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
      if (row && later && next.half() != Half.UNSAID && !isRange(list, all.get(i))) {
        all.set(i, all.get(i).in(next.half()));
      }
    }
    return all;
  }

  private static boolean isRange(List<String> list, TimeSaid time) {
    return Set.of("to", "till", "until", "through").contains(word(list, time.end()));
  }

  private static Optional<TimeSaid> at(List<String> list, int at) {
    String word = list.get(at);
    if (NAMED.containsKey(word)) {
      int hour = NAMED.get(word);
      return Optional.of(new TimeSaid(hour, 0, hour == 0 ? Half.MORNING : Half.LATER, at, at + 1));
    }
    return pastOrTo(list, at).or(() -> joined(list, at)).or(() -> plain(list, at));
  }

  /** Parses "half past ten", "quarter to three", "twenty five past two", "half nine". */
  private static Optional<TimeSaid> pastOrTo(List<String> list, int at) {
    Integer part = PARTS.get(list.get(at));
    if (part == null) {
      return Optional.empty();
    }
    int five = part == 20 && word(list, at + 1).equals("five") ? 1 : 0;
    int next = at + 1 + five;
    int hour = hour(word(list, next + 1));
    String how = word(list, next);
    boolean range = at > 0 && Set.of("from", "between").contains(list.get(at - 1));
    if (hour > 0 && (how.equals("past") || how.equals("after"))) {
      return Optional.of(
          half(list, new TimeSaid(hour, part + five * 5, Half.UNSAID, at, next + 2)));
    }
    if (hour > 0 && how.equals("to") && !range) {
      int before = hour == 1 ? 12 : hour - 1;
      return Optional.of(
          half(list, new TimeSaid(before, 60 - part - five * 5, Half.UNSAID, at, next + 2)));
    }
    int british = list.get(at).equals("half") ? hour(how) : -1;
    return british > 0
        ? Optional.of(half(list, new TimeSaid(british, 30, Half.UNSAID, at, at + 2)))
        : Optional.empty();
  }

  /** Parses "6pm". */
  private static Optional<TimeSaid> joined(List<String> list, int at) {
    String word = list.get(at);
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
    int hour = hour(list.get(at));
    if (hour < 0) {
      return Optional.empty();
    }
    int minute = minute(list, at + 1);
    int end = at + 1 + minuteWords(list, at + 1);
    if (word(list, end).equals("oclock")) {
      end++;
    } else if (word(list, end).equals("o") && word(list, end + 1).equals("clock")) {
      end += 2;
    }
    var time = half(list, new TimeSaid(hour, minute, Half.UNSAID, at, end));
    return isTime(list, time, at + 1) ? Optional.of(time) : Optional.empty();
  }

  /**
   * Whether a bare number is a time: only if nothing is counted with it. "One" also needs a word
   * such as "at" before it.
   */
  private static boolean isTime(List<String> list, TimeSaid time, int afterHour) {
    String before = time.start() == 0 ? "" : list.get(time.start() - 1);
    if (time.half() != Half.UNSAID || time.end() > afterHour) {
      return true;
    }
    if (COUNTED.contains(word(list, time.end())) || UNCLEAR_BEFORE.contains(before)) {
      return false;
    }
    return !list.get(time.start()).equals("one") || BEFORE.contains(before);
  }

  private static int hour(String word) {
    int hour = Numerals.digit(word);
    boolean sane = hour >= 1 && hour <= 12 || word.matches("1[3-9]|2[0-3]");
    return sane ? hour : -1;
  }

  private static int minute(List<String> list, int at) {
    String word = word(list, at);
    if (word.matches("[0-5][0-9]")) {
      return Integer.parseInt(word);
    }
    if (word.equals("oh") || word.equals("o")) {
      return Math.max(0, afterOh(list, at));
    }
    int tens = word.matches("[0-9]+") ? -1 : Numerals.digit(word);
    if (tens < 13 || tens > 59) {
      return 0;
    }
    int ones = tens >= 20 ? Numerals.digit(word(list, at + 1)) : -1;
    return ones >= 1 && ones <= 9 ? tens + ones : tens;
  }

  /**
   * Parses "ten oh five": returns the digit, or a negative number if there is not exactly one; "ten
   * oh ninety" is not a time.
   */
  private static int afterOh(List<String> list, int at) {
    int digit = Numerals.digit(word(list, at + 1));
    return digit <= 9 ? digit : -1;
  }

  private static int minuteWords(List<String> list, int at) {
    String word = word(list, at);
    if (word.matches("[0-5][0-9]")) {
      return 1;
    }
    if (word.equals("oh") || word.equals("o")) {
      return afterOh(list, at) > 0 ? 2 : 0;
    }
    int tens = word.matches("[0-9]+") ? -1 : Numerals.digit(word);
    if (tens < 13 || tens > 59) {
      return 0;
    }
    int ones = tens >= 20 ? Numerals.digit(word(list, at + 1)) : -1;
    return ones >= 1 && ones <= 9 ? 2 : 1;
  }

  /** Reads the half of the day if it directly follows the time. */
  private static TimeSaid half(List<String> list, TimeSaid time) {
    String rest = String.join(" ", list.subList(time.end(), Math.min(list.size(), time.end() + 4)));
    for (var said : HALVES.entrySet()) {
      if (rest.equals(said.getKey()) || rest.startsWith(said.getKey() + " ")) {
        int end = time.end() + said.getKey().split(" ").length;
        return new TimeSaid(time.hour(), time.minute(), said.getValue(), time.start(), end);
      }
    }
    return time;
  }

  private static final Map<String, Half> HALVES =
      Map.ofEntries(
          Map.entry("am", Half.MORNING),
          Map.entry("a m", Half.MORNING),
          Map.entry("in the morning", Half.MORNING),
          Map.entry("each morning", Half.MORNING),
          Map.entry("every morning", Half.MORNING),
          Map.entry("this morning", Half.MORNING),
          Map.entry("tomorrow morning", Half.MORNING),
          Map.entry("pm", Half.LATER),
          Map.entry("p m", Half.LATER),
          Map.entry("in the afternoon", Half.LATER),
          Map.entry("this afternoon", Half.LATER),
          Map.entry("tomorrow afternoon", Half.LATER),
          Map.entry("in the evening", Half.LATER),
          Map.entry("each evening", Half.LATER),
          Map.entry("every evening", Half.LATER),
          Map.entry("this evening", Half.LATER),
          Map.entry("tomorrow evening", Half.LATER),
          Map.entry("at night", Half.LATER),
          Map.entry("each night", Half.LATER),
          Map.entry("every night", Half.LATER),
          Map.entry("tonight", Half.LATER));

  private static String word(List<String> list, int at) {
    return at >= 0 && at < list.size() ? list.get(at) : "";
  }
}
