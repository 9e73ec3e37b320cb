package dev.crampcoach;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A plan as a listener understands it who hears it read back. It is made from the spoken sentence
 * alone, by a parser of its own.
 *
 * @param days empty for a date or a delay
 * @param date of a single day
 * @param minutes from now; zero unless it is a delay
 */
record ReadBack(
    Set<DayOfWeek> days, Optional<LocalDate> date, TreeSet<LocalTime> times, int minutes) {
  private static final Pattern STEPS =
      Pattern.compile("(.+), every (?:(\\d+) )?(hours?|minutes) from (.+) to (.+)");
  private static final Pattern TIMES = Pattern.compile("(.+?),? at (.+)");
  private static final Pattern DATE = Pattern.compile("on (\\w+), (\\w+) (\\d+)");
  private static final Pattern TIME =
      Pattern.compile("(\\d+)(?::(\\d\\d))? in the (morning|afternoon|evening)");
  private static final Pattern DELAY = Pattern.compile("in (one|\\d+) (minutes?|hours?)");

  /**
   * @param when such as {@code every day at 10 in the morning and 3 in the afternoon}
   */
  static ReadBack of(String when, LocalDate today) {
    Matcher delay = DELAY.matcher(when);
    if (delay.matches()) {
      int count = delay.group(1).equals("one") ? 1 : Integer.parseInt(delay.group(1));
      int minutes = delay.group(2).startsWith("hour") ? count * 60 : count;
      return new ReadBack(Set.of(), Optional.empty(), new TreeSet<>(), minutes);
    }
    Matcher steps = STEPS.matcher(when);
    if (steps.matches()) {
      int count = steps.group(2) == null ? 1 : Integer.parseInt(steps.group(2));
      int step = steps.group(3).startsWith("hour") ? count * 60 : count;
      var times = new TreeSet<LocalTime>();
      LocalTime last = time(steps.group(5));
      for (LocalTime at = time(steps.group(4)); !at.isAfter(last); at = at.plusMinutes(step)) {
        times.add(at);
      }
      if (!times.last().equals(last)) {
        throw new IllegalArgumentException("the last one does not fit: " + when);
      }
      return of(steps.group(1), times, today);
    }
    Matcher at = TIMES.matcher(when);
    if (!at.matches()) {
      throw new IllegalArgumentException("not understood: " + when);
    }
    var times = new TreeSet<LocalTime>();
    list(at.group(2)).forEach(time -> times.add(time(time)));
    return of(at.group(1), times, today);
  }

  private static ReadBack of(String days, TreeSet<LocalTime> times, LocalDate today) {
    Matcher named = DATE.matcher(days);
    if (days.equals("today") || days.equals("tomorrow") || named.matches()) {
      LocalDate date =
          days.equals("today")
              ? today
              : days.equals("tomorrow") ? today.plusDays(1) : date(named, today);
      return new ReadBack(Set.of(), Optional.of(date), times, 0);
    }
    return new ReadBack(weekdays(days), Optional.empty(), times, 0);
  }

  /** The next such date, on that weekday. */
  private static LocalDate date(Matcher named, LocalDate today) {
    Month month = Month.valueOf(named.group(2).toUpperCase(Locale.ROOT));
    LocalDate date = today;
    while (date.getMonth() != month || date.getDayOfMonth() != Integer.parseInt(named.group(3))) {
      date = date.plusDays(1);
    }
    if (date.getDayOfWeek() != weekday(named.group(1))) {
      throw new IllegalArgumentException("another weekday: " + named.group());
    }
    return date;
  }

  private static Set<DayOfWeek> weekdays(String days) {
    var all = EnumSet.allOf(DayOfWeek.class);
    String except = "every day except ";
    if (days.equals("every day")) {
      return all;
    }
    if (days.equals("on weekdays")) {
      return EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    }
    if (days.equals("on weekends")) {
      return EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }
    boolean without = days.startsWith(except);
    var named = EnumSet.noneOf(DayOfWeek.class);
    list(days.substring(without ? except.length() : "every ".length()))
        .forEach(day -> named.add(weekday(day)));
    return without ? EnumSet.complementOf(named) : named;
  }

  private static DayOfWeek weekday(String name) {
    return DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static List<String> list(String text) {
    return new ArrayList<>(Arrays.asList(text.split(", and |, | and ")));
  }

  private static LocalTime time(String text) {
    if (text.equals("noon")) {
      return LocalTime.NOON;
    }
    Matcher time = TIME.matcher(text);
    if (!time.matches()) {
      throw new IllegalArgumentException("no time: " + text);
    }
    int hour = Integer.parseInt(time.group(1)) % 12;
    int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
    return LocalTime.of(time.group(3).equals("morning") ? hour : hour + 12, minute);
  }
}
