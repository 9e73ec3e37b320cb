package dev.crampcoach.reminder;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * When to remind of what: at times of the listener's own wall clock, or once after some time, which
 * needs no time zone.
 *
 * @param date the day of a plan for {@link Days#ONCE}, and of no other
 * @param times one to eight, in order, an hour or more apart; none where it is after some time
 * @param after how long after it is set, in whole minutes, a day at the most
 */
public record Plan(
    ReminderSubject matter,
    Days days,
    Optional<LocalDate> date,
    List<LocalTime> times,
    Optional<Duration> after) {

  /** On which days. */
  public enum Days {
    DAILY,
    WEEKDAYS,
    WEEKENDS,
    ONCE;

    boolean overlaps(Days other) {
      return !(this == WEEKDAYS && other == WEEKENDS || this == WEEKENDS && other == WEEKDAYS);
    }
  }

  /** As many as anybody wants in a day. */
  public static final int MOST = 8;

  /** Reminders come no closer. Source: clinical facts, section 6B. */
  public static final Duration APART = Duration.ofMinutes(60);

  /** One reminder after some time comes within a day, so that "today or tomorrow" can tell it. */
  public static final Duration LONGEST_AFTER = Duration.ofDays(1);

  private static final Duration A_MOMENT = Duration.ofMinutes(2);

  public Plan {
    times = List.copyOf(times);
    if (after.isPresent()) {
      requireAfter(days, date, times, after.get());
    } else {
      requireTimes(days, date, times);
    }
  }

  public Plan(ReminderSubject matter, Days days, Optional<LocalDate> date, List<LocalTime> times) {
    this(matter, days, date, times, Optional.empty());
  }

  /** Once, this long after it is set. */
  public static Plan after(ReminderSubject matter, Duration after) {
    return new Plan(matter, Days.ONCE, Optional.empty(), List.of(), Optional.of(after));
  }

  private static void requireTimes(Days days, Optional<LocalDate> date, List<LocalTime> times) {
    if (times.isEmpty() || times.size() > MOST) {
      throw new IllegalArgumentException("times: one to " + MOST);
    }
    if (tooClose(times)) {
      throw new IllegalArgumentException("times: an hour apart, in order");
    }
    if (date.isPresent() != (days == Days.ONCE)) {
      throw new IllegalArgumentException("date: for once, and only then");
    }
  }

  private static void requireAfter(
      Days days, Optional<LocalDate> date, List<LocalTime> times, Duration after) {
    if (days != Days.ONCE || date.isPresent() || !times.isEmpty()) {
      throw new IllegalArgumentException("after: once, without a date and times");
    }
    if (!isWithinADay(after) || !after.equals(Duration.ofMinutes(after.toMinutes()))) {
      throw new IllegalArgumentException("after: whole minutes, a day at the most");
    }
  }

  static boolean isWithinADay(Duration after) {
    return after.toMinutes() >= 1 && after.compareTo(LONGEST_AFTER) <= 0;
  }

  static boolean tooClose(List<LocalTime> times) {
    for (int i = 1; i < times.size(); i++) {
      if (Duration.between(times.get(i - 1), times.get(i)).compareTo(APART) < 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether both together would nag: two of them close together, or too many in a day. What comes
   * after some time has no time of day to compare.
   */
  public boolean clashes(List<Plan> others) {
    List<Plan> same =
        others.stream()
            .filter(other -> other.matter == matter && other.days.overlaps(days))
            .filter(other -> date.isEmpty() || other.date.isEmpty() || other.date.equals(date))
            .toList();
    int all = times.size() + same.stream().mapToInt(other -> other.times.size()).sum();
    return !same.isEmpty()
        && (all > MOST || same.stream().flatMap(o -> o.times.stream()).anyMatch(this::isNear));
  }

  /** Whether it is for the same days, or both come once after some time. */
  public boolean isOnSameDays(Plan other) {
    return days == other.days
        && date.equals(other.date)
        && after.isPresent() == other.after.isPresent();
  }

  /** Whether who has this plan needs no other; "after some time" may be told a moment later. */
  public boolean covers(Plan other) {
    if (matter != other.matter || days != other.days || !date.equals(other.date)) {
      return false;
    }
    if (after.isEmpty() || other.after.isEmpty()) {
      return after.equals(other.after) && times.containsAll(other.times);
    }
    Duration apart = after.get().minus(other.after.get()).abs();
    return apart.compareTo(A_MOMENT) <= 0;
  }

  private boolean isNear(LocalTime other) {
    return times.stream()
        .anyMatch(time -> Duration.between(time, other).abs().compareTo(APART) < 0);
  }

  /** The same on every day, where the times come in even steps; there are three or more then. */
  public Optional<Duration> step() {
    if (times.size() <= 3) {
      return Optional.empty();
    }
    Duration first = Duration.between(times.get(0), times.get(1));
    for (int i = 2; i < times.size(); i++) {
      if (!Duration.between(times.get(i - 1), times.get(i)).equals(first)) {
        return Optional.empty();
      }
    }
    return Optional.of(first);
  }

  public LocalTime first() {
    return times.get(0);
  }

  public LocalTime last() {
    return times.get(times.size() - 1);
  }
}
