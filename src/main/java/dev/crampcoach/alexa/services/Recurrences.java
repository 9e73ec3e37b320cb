package dev.crampcoach.alexa.services;

import dev.crampcoach.reminder.Days;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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

  /** Every other week, or a month's. */
  private static final Pattern RARER = Pattern.compile("INTERVAL=(?!1\\b)|FREQ=(MONTHLY|YEARLY)");

  private Recurrences() {}

  static List<String> rules(Days.Weekly days, List<LocalTime> times) {
    return times.stream().flatMap(time -> rules(days, time).stream()).toList();
  }

  private static List<String> rules(Days.Weekly days, LocalTime time) {
    return days.equals(Days.DAILY)
        ? List.of("FREQ=DAILY;" + at(time))
        : days.weekdays().stream()
            .map(day -> "FREQ=WEEKLY;BYDAY=" + name(day) + ';' + at(time))
            .toList();
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
   * The days of rules, with the times on each; empty for combinations that we do not set, which
   * somebody edited in the app.
   */
  static Optional<Days> days(List<String> rules) {
    var days = EnumSet.noneOf(DayOfWeek.class);
    for (String rule : rules) {
      Matcher day = DAY.matcher(rule);
      if (rule.contains("FREQ=DAILY") && !day.find()) {
        return Optional.of(Days.DAILY);
      }
      day.reset();
      if (day.find()) {
        days.addAll(weekdays(day.group(1)));
      }
    }
    boolean even = days.stream().map(day -> times(on(day, rules))).distinct().count() == 1;
    return even && !isRarer(rules) ? Optional.of(Days.weekly(days)) : Optional.empty();
  }

  private static boolean isRarer(List<String> rules) {
    return rules.stream().anyMatch(rule -> RARER.matcher(rule).find());
  }

  private static List<String> on(DayOfWeek day, List<String> rules) {
    return rules.stream()
        .filter(
            rule -> {
              Matcher named = DAY.matcher(rule);
              return named.find() && weekdays(named.group(1)).contains(day);
            })
        .toList();
  }

  private static List<DayOfWeek> weekdays(String names) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> List.of(names.split(",")).contains(name(day)))
        .toList();
  }

  private static String name(DayOfWeek day) {
    return day.name().substring(0, 2);
  }
}
