package dev.crampcoach.talk.water;

import dev.crampcoach.reminder.Days;
import dev.crampcoach.reminder.Plan;
import dev.crampcoach.speech.Line.Gap;
import dev.crampcoach.speech.Line.Say;
import dev.crampcoach.speech.Phrase;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Puts a plan's days and times into words: "every day at 10 in the morning and 3 in the afternoon".
 *
 * @param today needed to say "today" or "tomorrow"
 */
record PlanSentence(LocalDate today) {
  private static final int NOON = 12;
  private static final int EVENING = 18;
  private static final int MINUTES = 60;

  /** With all but one or two days, those that are left out are shorter to say. */
  private static final int MOST_DAYS = 5;

  Gap of(Plan plan) {
    if (plan.after().isPresent()) {
      return after(plan.after().get());
    }
    return plan.step()
        .filter(step -> !isNamed(plan))
        .map(step -> steps(plan, step))
        .orElseGet(() -> at(plan));
  }

  /** Whether it is for a date that is told by its name, which ends with a comma. */
  private boolean isNamed(Plan plan) {
    return plan.date().filter(date -> date.isAfter(today.plusDays(1))).isPresent();
  }

  private static Gap after(Duration after) {
    int minutes = Math.toIntExact(after.toMinutes());
    if (minutes == 1) {
      return part(Phrase.WHEN_IN_A_MINUTE, Map.of());
    }
    if (minutes % MINUTES != 0) {
      return part(Phrase.WHEN_IN_MINUTES, with(Map.of(), "minutes", minutes));
    }
    return minutes == MINUTES
        ? part(Phrase.WHEN_IN_AN_HOUR, Map.of())
        : part(Phrase.WHEN_IN_HOURS, with(Map.of(), "hours", minutes / MINUTES));
  }

  private Gap at(Plan plan) {
    List<Gap> times = plan.times().stream().map(PlanSentence::time).toList();
    return part(Phrase.WHEN_AT, Map.of("days", days(plan), "times", list(times)));
  }

  private Gap steps(Plan plan, Duration step) {
    int minutes = Math.toIntExact(step.toMinutes());
    Map<String, Gap> gaps =
        Map.of("days", days(plan), "first", time(plan.first()), "last", time(plan.last()));
    if (minutes == MINUTES) {
      return part(Phrase.WHEN_EVERY_HOUR, gaps);
    }
    return minutes % MINUTES == 0
        ? part(Phrase.WHEN_EVERY_HOURS, with(gaps, "hours", minutes / MINUTES))
        : part(Phrase.WHEN_EVERY_MINUTES, with(gaps, "minutes", minutes));
  }

  private static Map<String, Gap> with(Map<String, Gap> gaps, String name, int number) {
    var more = new java.util.HashMap<>(gaps);
    more.put(name, new Gap.Number(number));
    return more;
  }

  private Gap days(Plan plan) {
    return plan.days() instanceof Days.Weekly weekly
        ? weekly(weekly)
        : date(plan.date().orElseThrow());
  }

  private static Gap weekly(Days.Weekly days) {
    if (days.equals(Days.DAILY)) {
      return part(Phrase.ON_ALL_DAYS, Map.of());
    }
    if (days.equals(Days.WEEKDAYS)) {
      return part(Phrase.ON_WEEKDAYS, Map.of());
    }
    if (days.equals(Days.WEEKENDS)) {
      return part(Phrase.ON_WEEKENDS, Map.of());
    }
    boolean nearlyAll = days.weekdays().size() > MOST_DAYS - 1;
    List<Gap> named =
        Stream.of(DayOfWeek.values())
            .filter(day -> days.weekdays().contains(day) != nearlyAll)
            .map(day -> part(name(day), Map.of()))
            .toList();
    return part(
        nearlyAll ? Phrase.ON_ALL_DAYS_EXCEPT : Phrase.ON_EVERY, Map.of("days", list(named)));
  }

  /** "Today", "tomorrow", "on Saturday, December 5". */
  private Gap date(LocalDate date) {
    if (date.equals(today)) {
      return part(Phrase.ON_TODAY, Map.of());
    }
    if (date.equals(today.plusDays(1))) {
      return part(Phrase.ON_TOMORROW, Map.of());
    }
    Map<String, Gap> gaps =
        Map.of(
            "weekday",
            part(name(date.getDayOfWeek()), Map.of()),
            "month",
            part(name(date.getMonth()), Map.of()),
            "day",
            new Gap.Number(date.getDayOfMonth()));
    return part(Phrase.ON_DATE, gaps);
  }

  private static Phrase name(DayOfWeek day) {
    return Phrase.valueOf(day.name());
  }

  private static Phrase name(Month month) {
    return Phrase.valueOf(month.name());
  }

  /** "Ten", "ten and three", "ten, two, and six". */
  private static Gap list(List<Gap> parts) {
    return list(parts, false);
  }

  private static Gap list(List<Gap> parts, boolean inside) {
    Gap first = parts.get(0);
    if (parts.size() == 1) {
      return first;
    }
    Gap last = list(parts.subList(1, parts.size()), true);
    if (parts.size() > 2) {
      return part(Phrase.LIST_MORE, Map.of("first", first, "rest", last));
    }
    return inside
        ? part(Phrase.LIST_LAST, Map.of("first", first, "last", last))
        : part(Phrase.LIST_TWO, Map.of("first", first, "second", last));
  }

  static Gap time(LocalTime time) {
    if (time.equals(LocalTime.NOON)) {
      return part(Phrase.TIME_NOON, Map.of());
    }
    var phrase =
        time.getHour() < NOON
            ? Phrase.TIME_MORNING
            : time.getHour() < EVENING ? Phrase.TIME_AFTERNOON : Phrase.TIME_EVENING;
    return part(phrase, Map.of("time", new Gap.Time(time)));
  }

  private static Gap part(Phrase phrase, Map<String, Gap> gaps) {
    return new Gap.Clause(new Say(phrase, gaps));
  }
}
