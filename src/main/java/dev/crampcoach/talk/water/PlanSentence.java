package dev.crampcoach.talk.water;

import dev.crampcoach.reminder.Plan;
import dev.crampcoach.speech.Line.Gap;
import dev.crampcoach.speech.Line.Say;
import dev.crampcoach.speech.Phrase;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/**
 * Puts a plan's days and times into words: "every day at 10 in the morning and 3 in the afternoon".
 *
 * @param today needed to say "today" or "tomorrow"
 */
record PlanSentence(LocalDate today) {
  private static final int NOON = 12;
  private static final int EVENING = 18;
  private static final int MINUTES = 60;

  Gap of(Plan plan) {
    if (plan.after().isPresent()) {
      return after(plan.after().get());
    }
    return plan.step().map(step -> steps(plan, step)).orElseGet(() -> at(plan));
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
    return part(Phrase.WHEN_AT, Map.of("days", days(plan), "times", list(plan.times(), false)));
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
    return part(
        switch (plan.days()) {
          case DAILY -> Phrase.ON_ALL_DAYS;
          case WEEKDAYS -> Phrase.ON_WEEKDAYS;
          case WEEKENDS -> Phrase.ON_WEEKENDS;
          case ONCE ->
              plan.date().equals(java.util.Optional.of(today))
                  ? Phrase.ON_TODAY
                  : Phrase.ON_TOMORROW;
        },
        Map.of());
  }

  /** "Ten", "ten and three", "ten, two, and six". */
  private static Gap list(List<LocalTime> times, boolean inside) {
    Gap first = time(times.get(0));
    if (times.size() == 1) {
      return first;
    }
    Gap last = list(times.subList(1, times.size()), true);
    if (times.size() > 2) {
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
