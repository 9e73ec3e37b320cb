package dev.crampcoach.english;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads dates: "December fifth", "the 5th of December", "the first", "Christmas Day". */
final class CalendarDates {
  /**
   * A date with its place in the sentence.
   *
   * @param month 1 to 12, or zero if only the day was told
   * @param day 1 to 31
   */
  record Found(int month, int day, int start, int end) {}

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final List<String> SHORT =
      List.of("jan", "feb", "mar", "apr", "", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Map<String, Integer> ORDINALS = ordinals();
  private static final Set<String> THINGS =
      Set.of("one", "ones", "glass", "time", "reminder", "thing", "half", "alert", "of", "nudge");

  private CalendarDates() {}

  private static Map<String, Integer> ordinals() {
    List<String> words =
        List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");
    var ordinals = new HashMap<String, Integer>();
    for (int at = 0; at < words.size(); at++) {
      ordinals.put(words.get(at), at + 1);
    }
    ordinals.put("thirtieth", 30);
    return ordinals;
  }

  static Optional<Found> at(List<String> list, int start) {
    return holiday(list, start).or(() -> monthFirst(list, start)).or(() -> dayFirst(list, start));
  }

  private static Optional<Found> holiday(List<String> list, int at) {
    boolean eve = word(list, at + 1).equals("eve") || word(list, at + 2).equals("eve");
    int length = Set.of("day", "eve").contains(word(list, at + 1)) ? 2 : 1;
    return switch (word(list, at)) {
      case "christmas" -> Optional.of(new Found(12, eve ? 24 : 25, at, at + length));
      case "halloween" -> Optional.of(new Found(10, 31, at, at + 1));
      case "valentines" -> Optional.of(new Found(2, 14, at, at + length));
      case "new" ->
          Set.of("years", "year").contains(word(list, at + 1))
                  && Set.of("day", "eve").contains(word(list, at + 2))
              ? Optional.of(new Found(eve ? 12 : 1, eve ? 31 : 1, at, at + 3))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<Found> monthFirst(List<String> list, int at) {
    int month = month(list, at);
    if (month == 0) {
      return Optional.empty();
    }
    int next = word(list, at + 1).equals("the") ? at + 2 : at + 1;
    OptionalInt day = ordinal(list, next);
    int length = ordinalLength(list, next);
    if (day.isEmpty()) {
      day = number(list, next);
      length = numberLength(list, next);
    }
    return day.isEmpty()
        ? Optional.empty()
        : Optional.of(new Found(month, day.getAsInt(), at, year(list, next + length)));
  }

  private static Optional<Found> dayFirst(List<String> list, int at) {
    OptionalInt day = ordinal(list, at);
    int next = at + ordinalLength(list, at);
    if (day.isEmpty()) {
      day = number(list, at);
      next = at + numberLength(list, at);
      return day.isPresent() && month(list, next) > 0 && !word(list, next).equals("may")
          ? Optional.of(new Found(month(list, next), day.getAsInt(), at, year(list, next + 1)))
          : Optional.empty();
    }
    int of = word(list, next).equals("of") ? 1 : 0;
    if (month(list, next + of) > 0) {
      return Optional.of(
          new Found(month(list, next + of), day.getAsInt(), at, year(list, next + of + 1)));
    }
    boolean alone = word(list, at - 1).equals("the") && word(list, at - 2).equals("on");
    return alone && !THINGS.contains(word(list, next))
        ? Optional.of(new Found(0, day.getAsInt(), at, next))
        : Optional.empty();
  }

  /** Skips a year. */
  private static int year(List<String> list, int at) {
    return word(list, at).matches("20[2-9][0-9]") ? at + 1 : at;
  }

  private static int month(List<String> list, int at) {
    String word = word(list, at);
    boolean verb = word.equals("may") || word.equals("march");
    boolean marked =
        !verb
            || Set.of("on", "of", "in").contains(word(list, at - 1))
            || ordinal(list, at + 1).isPresent();
    int named = MONTHS.indexOf(word) + 1;
    return word.isEmpty() || !marked ? 0 : named > 0 ? named : SHORT.indexOf(word) + 1;
  }

  private static OptionalInt ordinal(List<String> list, int at) {
    String word = word(list, at);
    if (word.matches("[0-9]{1,2}(st|nd|rd|th)")) {
      return OptionalInt.of(Integer.parseInt(word.substring(0, word.length() - 2)));
    }
    int tens = word.equals("twenty") ? 20 : word.equals("thirty") ? 30 : 0;
    Integer ones = ORDINALS.get(word(list, at + 1));
    if (tens > 0) {
      return ones != null && ones < 10 ? OptionalInt.of(tens + ones) : OptionalInt.empty();
    }
    Integer single = ORDINALS.get(word);
    return single == null ? OptionalInt.empty() : OptionalInt.of(single);
  }

  private static int ordinalLength(List<String> list, int at) {
    return Set.of("twenty", "thirty").contains(word(list, at)) ? 2 : 1;
  }

  private static OptionalInt number(List<String> list, int at) {
    int first = Numerals.digit(word(list, at));
    int value = numberLength(list, at) == 2 ? first + Numerals.digit(word(list, at + 1)) : first;
    return value >= 1 && value <= 31 ? OptionalInt.of(value) : OptionalInt.empty();
  }

  private static int numberLength(List<String> list, int at) {
    int ones = Numerals.digit(word(list, at + 1));
    boolean two = Set.of("twenty", "thirty").contains(word(list, at)) && ones >= 1 && ones <= 9;
    return two ? 2 : 1;
  }

  private static String word(List<String> list, int at) {
    return at >= 0 && at < list.size() ? list.get(at) : "";
  }
}
