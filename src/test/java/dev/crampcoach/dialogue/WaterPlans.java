package dev.crampcoach.dialogue;

import dev.crampcoach.reminder.Days;
import dev.crampcoach.reminder.Plan;
import dev.crampcoach.reminder.ReminderSubject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a plan as the tables of sentences do, and reads it. */
final class WaterPlans {
  private static final Map<Days, String> NAMED =
      Map.of(Days.DAILY, "daily", Days.WEEKDAYS, "weekdays", Days.WEEKENDS, "weekends");

  private WaterPlans() {}

  static String write(Plan plan) {
    return Stream.concat(
            Stream.of(plan.subject().name().toLowerCase(Locale.ROOT), days(plan)),
            plan.times().stream().map(LocalTime::toString))
        .collect(Collectors.joining(" "));
  }

  private static String days(Plan plan) {
    if (plan.after().isPresent()) {
      return "after " + plan.after().get();
    }
    return plan.date()
        .map(LocalDate::toString)
        .or(() -> java.util.Optional.ofNullable(NAMED.get(plan.days())))
        .orElseGet(
            () ->
                ((Days.Weekly) plan.days())
                    .weekdays().stream().map(WaterPlans::name).collect(Collectors.joining(",")));
  }

  private static String name(DayOfWeek day) {
    return day.name().substring(0, 2);
  }

  static Plan read(String text) {
    String[] parts = text.split(" ");
    return new Plan(
        ReminderSubject.valueOf(parts[0].toUpperCase(Locale.ROOT)),
        days(parts[1]),
        Stream.of(parts).skip(2).map(LocalTime::parse).toList());
  }

  private static Days days(String text) {
    return NAMED.entrySet().stream()
        .filter(named -> named.getValue().equals(text))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseGet(
            () ->
                Days.weekly(
                    Arrays.stream(DayOfWeek.values())
                        .filter(day -> Arrays.asList(text.split(",")).contains(name(day)))
                        .collect(Collectors.toSet())));
  }
}
