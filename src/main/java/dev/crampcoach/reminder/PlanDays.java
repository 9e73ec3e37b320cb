package dev.crampcoach.reminder;

import dev.crampcoach.english.DaysSaid;
import dev.crampcoach.english.DaysSaid.Form;
import dev.crampcoach.english.Words;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Resolves the days that were told to a plan's days, with the listener's own calendar.
 *
 * @param now the listener's local time
 */
record PlanDays(DaysSaid said, ZonedDateTime now) {
  /** A date that is more than this long ago is meant for next year. */
  private static final int MONTHS = 6;

  private static final Set<DayOfWeek> EVERY_OTHER =
      EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);

  /** The days of a plan as if they were told again; a delay tells none. */
  static DaysSaid said(Days days, Words rest) {
    if (days instanceof Days.Weekly weekly) {
      return new DaysSaid(Form.WEEKLY, weekly.weekdays(), Set.of(), 0, Optional.empty(), rest);
    }
    return days instanceof Days.Once once
        ? new DaysSaid(
            Form.DATE, Set.of(), Set.of(), 0, Optional.of(MonthDay.from(once.date())), rest)
        : new DaysSaid(Form.UNSAID, Set.of(), Set.of(), 0, Optional.empty(), rest);
  }

  /** Why these days cannot be planned at all; empty if they can. */
  Optional<Refusal> refusal() {
    return switch (said.form()) {
      case OTHER_RHYTHM -> Optional.of(Refusal.RHYTHM);
      case SOME_WEEKDAYS -> Optional.of(Refusal.WHICH_DAYS);
      case PAST -> Optional.of(Refusal.PAST);
      case NO_DATE -> Optional.of(Refusal.NO_DATE);
      case DATE -> date().isBefore(now.toLocalDate()) ? Optional.of(Refusal.PAST) : isMissing();
      case AHEAD, FROM_NOW -> said.number() > 366 ? Optional.of(Refusal.TOO_FAR) : Optional.empty();
      case UNSAID, DAILY, WEEKLY, ON_WEEKDAY, NEXT_WEEKDAY, DAY_OF_MONTH, ALTERNATE ->
          Optional.empty();
    };
  }

  /** The 29th of February exists only in leap years. */
  private Optional<Refusal> isMissing() {
    boolean same = date().getDayOfMonth() == said.date().orElseThrow().getDayOfMonth();
    return same ? Optional.empty() : Optional.of(Refusal.NO_DATE);
  }

  /**
   * @param first the earliest time wanted, which decides whether today is meant
   * @param usual the days if none were told
   */
  Days days(LocalTime first, Days usual) {
    LocalDate today = now.toLocalDate();
    boolean gone = !first.isAfter(now.toLocalTime());
    return switch (said.form()) {
      case UNSAID -> without(usual);
      case DAILY, SOME_WEEKDAYS, OTHER_RHYTHM, PAST, NO_DATE -> without(Days.DAILY);
      case WEEKLY -> without(Days.weekly(said.weekdays()));
      case ON_WEEKDAY -> Days.once(coming(weekday(), gone ? today.plusDays(1) : today));
      case NEXT_WEEKDAY -> Days.once(coming(weekday(), nextWeek(today)));
      case AHEAD, FROM_NOW -> Days.once(today.plusDays(said.number()));
      case DATE -> Days.once(date());
      case DAY_OF_MONTH -> Days.once(dayOfMonth(gone ? today.plusDays(1) : today));
      case ALTERNATE -> Days.weekly(EVERY_OTHER);
    };
  }

  private Days without(Days days) {
    if (said.except().isEmpty() || !(days instanceof Days.Weekly weekly)) {
      return days;
    }
    var left = EnumSet.copyOf(weekly.weekdays());
    left.removeAll(said.except());
    return left.isEmpty() ? days : Days.weekly(left);
  }

  private DayOfWeek weekday() {
    return said.weekdays().iterator().next();
  }

  private static LocalDate coming(DayOfWeek weekday, LocalDate from) {
    LocalDate day = from;
    while (day.getDayOfWeek() != weekday) {
      day = day.plusDays(1);
    }
    return day;
  }

  private static LocalDate nextWeek(LocalDate today) {
    return coming(DayOfWeek.MONDAY, today.plusDays(1));
  }

  /** The date in this year, or in the next if it is long over in this one. */
  private LocalDate date() {
    LocalDate today = now.toLocalDate();
    LocalDate date = said.date().orElseThrow().atYear(today.getYear());
    return date.isBefore(today.minusMonths(MONTHS))
        ? said.date().orElseThrow().atYear(today.getYear() + 1)
        : date;
  }

  private LocalDate dayOfMonth(LocalDate from) {
    LocalDate month = from.withDayOfMonth(1);
    while (true) {
      try {
        LocalDate day = month.withDayOfMonth(said.number());
        if (!day.isBefore(from)) {
          return day;
        }
      } catch (DateTimeException e) {
        // This month is shorter.
      }
      month = month.plusMonths(1);
    }
  }
}
