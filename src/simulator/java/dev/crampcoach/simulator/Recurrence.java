package dev.crampcoach.simulator;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * One recurrence rule of a reminder: a local time of day, on some days of the week. It follows the
 * local clock over changes to and from summer time.
 */
record Recurrence(Set<DayOfWeek> days, LocalTime time) {
  private static final Set<String> EVERY =
      Set.of("FREQ", "BYHOUR", "BYMINUTE", "BYSECOND", "INTERVAL");

  static Recurrence daily(LocalTime time) {
    return new Recurrence(EnumSet.allOf(DayOfWeek.class), time);
  }

  static Recurrence weekly(Set<DayOfWeek> days, LocalTime time) {
    return new Recurrence(days, time);
  }

  /** A rule such as {@code FREQ=DAILY;BYHOUR=9;BYMINUTE=0;BYSECOND=0;INTERVAL=1;}. */
  static Recurrence of(String rule) {
    Map<String, String> parts = parts(rule);
    boolean weekly = "WEEKLY".equals(parts.get("FREQ"));
    boolean daily = "DAILY".equals(parts.get("FREQ"));
    boolean complete = parts.keySet().containsAll(EVERY);
    boolean days = parts.containsKey("BYDAY");
    if (!complete
        || !(daily && !days || weekly && days)
        || parts.size() > EVERY.size() + (days ? 1 : 0)
        || !"1".equals(parts.get("INTERVAL"))) {
      throw unsupported(rule);
    }
    LocalTime time =
        LocalTime.of(
            number(rule, parts.get("BYHOUR"), 23),
            number(rule, parts.get("BYMINUTE"), 59),
            number(rule, parts.get("BYSECOND"), 59));
    return daily ? daily(time) : weekly(days(rule, parts.get("BYDAY").split(",")), time);
  }

  /** When it is due for the first time on this day or later. */
  LocalDateTime from(LocalDate day) {
    LocalDate due = day;
    while (!days.contains(due.getDayOfWeek())) {
      due = due.plusDays(1);
    }
    return due.atTime(time);
  }

  static Set<DayOfWeek> days(String rule, String... names) {
    var days = EnumSet.noneOf(DayOfWeek.class);
    for (String name : names) {
      days.add(
          Arrays.stream(DayOfWeek.values())
              .filter(day -> name.length() == 2 && day.name().startsWith(name))
              .findFirst()
              .orElseThrow(() -> unsupported(rule)));
    }
    return days;
  }

  private static Map<String, String> parts(String rule) {
    var parts = new HashMap<String, String>();
    for (String part : rule.split(";")) {
      int equals = part.indexOf('=');
      if (equals < 1 || parts.put(part.substring(0, equals), part.substring(equals + 1)) != null) {
        throw unsupported(rule);
      }
    }
    return parts;
  }

  private static int number(String rule, String digits, int most) {
    if (!digits.matches("\\d{1,2}") || Integer.parseInt(digits) > most) {
      throw unsupported(rule);
    }
    return Integer.parseInt(digits);
  }

  static Refusal unsupported(String rule) {
    return Refusal.badRequest("UNSUPPORTED_TRIGGER_RECURRENCE", "not a rule: " + rule);
  }
}
