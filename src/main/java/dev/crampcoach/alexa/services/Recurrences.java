package dev.crampcoach.alexa.services;

import dev.crampcoach.reminder.Plan.Days;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Converts a plan's days and times to Alexa's recurrence rules and back, one for each day and time:
 * {@code FREQ=DAILY;BYHOUR=9;BYMINUTE=0;BYSECOND=0;INTERVAL=1;}. Source: the reminders API's
 * reference.
 */
final class Recurrences {
  private static final Pattern TIME =
      Pattern.compile("BYHOUR=(\\d{1,2});(?:.*;)?BYMINUTE=(\\d{1,2})");
  private static final Pattern DAY = Pattern.compile("BYDAY=([A-Z,]+)");

  private enum Day {
    MO,
    TU,
    WE,
    TH,
    FR,
    SA,
    SU
  }

  private static final Set<Day> WEEKEND = EnumSet.of(Day.SA, Day.SU);
  private static final Set<Day> WEEK = EnumSet.complementOf(EnumSet.of(Day.SA, Day.SU));

  private Recurrences() {}

  /**
   * @param days not ONCE, which does not recur
   */
  static List<String> rules(Days days, List<LocalTime> times) {
    return times.stream().flatMap(time -> rules(days, time).stream()).toList();
  }

  private static List<String> rules(Days days, LocalTime time) {
    return switch (days) {
      case DAILY -> List.of("FREQ=DAILY;" + at(time));
      case WEEKDAYS -> weekly(WEEK, time);
      case WEEKENDS -> weekly(WEEKEND, time);
      case ONCE -> throw new IllegalArgumentException("once does not recur");
    };
  }

  private static List<String> weekly(Set<Day> days, LocalTime time) {
    return days.stream().map(day -> "FREQ=WEEKLY;BYDAY=" + day + ';' + at(time)).toList();
  }

  private static String at(LocalTime time) {
    return "BYHOUR=%d;BYMINUTE=%d;BYSECOND=0;INTERVAL=1;"
        .formatted(time.getHour(), time.getMinute());
  }

  /** The times of rules, in order; rules without a time are skipped. */
  static List<LocalTime> times(List<String> rules) {
    var times = new TreeSet<LocalTime>();
    for (String rule : rules) {
      Matcher time = TIME.matcher(rule);
      if (time.find()) {
        int hour = Integer.parseInt(time.group(1));
        int minute = Integer.parseInt(time.group(2));
        if (hour < 24 && minute < 60) {
          times.add(LocalTime.of(hour, minute));
        }
      }
    }
    return List.copyOf(times);
  }

  /**
   * The days of rules; empty for combinations that we do not set, which somebody edited in the app.
   */
  static Optional<Days> days(List<String> rules) {
    var named = new ArrayList<String>();
    for (String rule : rules) {
      Matcher day = DAY.matcher(rule);
      if (day.find()) {
        named.addAll(List.of(day.group(1).split(",")));
      } else if (rule.contains("FREQ=DAILY")) {
        return Optional.of(Days.DAILY);
      }
    }
    var days = new TreeSet<>(named);
    if (days.equals(names(WEEK))) {
      return Optional.of(Days.WEEKDAYS);
    }
    return days.equals(names(WEEKEND)) ? Optional.of(Days.WEEKENDS) : Optional.empty();
  }

  private static TreeSet<String> names(Set<Day> days) {
    var names = new TreeSet<String>();
    days.forEach(day -> names.add(day.name()));
    return names;
  }
}
