package dev.crampcoach.simulator;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Computes when a reminder rings. A local time that is skipped when summer time begins rings as
 * much later as the clock was moved; a time that occurs twice when it ends rings the first time
 * only.
 */
sealed interface Schedule {
  ZoneId zone();

  /** Returns the first ring after an instant; empty if none is left. */
  Optional<ZonedDateTime> after(Instant instant);

  /** Returns it for people to read: {@code daily at 10:00, 12:00 Europe/Berlin from 2026-11-26}. */
  String words();

  record Once(ZonedDateTime at) implements Schedule {
    @Override
    public ZoneId zone() {
      return at.getZone();
    }

    @Override
    public Optional<ZonedDateTime> after(Instant instant) {
      return Optional.of(at).filter(due -> due.toInstant().isAfter(instant));
    }

    @Override
    public String words() {
      return "once on " + at.toLocalDate() + " at " + at.toLocalTime() + ' ' + zone();
    }
  }

  /**
   * @param from nothing rings before; nor after {@code until}
   */
  record Recurring(
      ZoneId zone, List<Recurrence> rules, LocalDateTime from, Optional<LocalDateTime> until)
      implements Schedule {

    @Override
    public Optional<ZonedDateTime> after(Instant instant) {
      return rules.stream()
          .map(rule -> next(rule, instant))
          .filter(due -> until.isEmpty() || !due.toLocalDateTime().isAfter(until.get()))
          .min(Comparator.comparing(ZonedDateTime::toInstant));
    }

    private ZonedDateTime next(Recurrence rule, Instant instant) {
      LocalDate today = instant.atZone(zone).toLocalDate();
      // Start one day early: a ring that fell into a gap at midnight belongs to the day before.
      LocalDate day = max(today.minusDays(1), from.toLocalDate());
      while (true) {
        LocalDateTime due = rule.from(day);
        ZonedDateTime ring = due.atZone(zone);
        if (!due.isBefore(from) && ring.toInstant().isAfter(instant)) {
          return ring;
        }
        day = due.toLocalDate().plusDays(1);
      }
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
      return one.isAfter(other) ? one : other;
    }

    @Override
    public String words() {
      return rules.stream()
              .collect(
                  Collectors.groupingBy(Recurrence::days, LinkedHashMap::new, Collectors.toList()))
              .entrySet()
              .stream()
              .map(same -> often(same.getKey()) + " at " + times(same.getValue()))
              .collect(Collectors.joining(" and "))
          + ' '
          + zone
          + " from "
          + when(from)
          + until.map(end -> " until " + when(end)).orElse("");
    }

    private static String often(Set<DayOfWeek> days) {
      return days.size() == DayOfWeek.values().length
          ? "daily"
          : "weekly on "
              + days.stream()
                  .sorted()
                  .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                  .collect(Collectors.joining(", "));
    }

    private static String times(List<Recurrence> rules) {
      return rules.stream()
          .map(Recurrence::time)
          .distinct()
          .sorted()
          .map(LocalTime::toString)
          .collect(Collectors.joining(", "));
    }

    private static String when(LocalDateTime time) {
      return time.toLocalTime().equals(LocalTime.MIDNIGHT)
          ? time.toLocalDate().toString()
          : time.toLocalDate() + " " + time.toLocalTime();
    }
  }
}
