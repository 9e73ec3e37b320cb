package dev.crampcoach.reminder;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * A reminder plan: what to remind of, and either times on the listener's own clock or one delay,
 * which needs no time zone.
 *
 * @param date the day of a plan for {@link Days#ONCE}; empty for all others
 * @param times one to eight, in order, an hour or more apart; empty if there is a delay
 * @param after the delay from when it is set, in whole minutes, at most a day
 */
public record Plan(
    ReminderSubject subject,
    Days days,
    Optional<LocalDate> date,
    List<LocalTime> times,
    Optional<Duration> after) {

  /** The days on which the reminders repeat. */
  public enum Days {
    DAILY,
    WEEKDAYS,
    WEEKENDS,
    ONCE;

    boolean overlaps(Days other) {
      return !(this == WEEKDAYS && other == WEEKENDS || this == WEEKENDS && other == WEEKDAYS);
    }
  }

  /** Maximum number of reminders in a day. */
  public static final int MOST = 8;

  /** Minimum time between two reminders. Source: clinical facts, section 6B. */
  public static final Duration APART = Duration.ofMinutes(60);

  /** Maximum delay, so that "today or tomorrow" is enough to describe the day. */
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

  public Plan(ReminderSubject subject, Days days, Optional<LocalDate> date, List<LocalTime> times) {
    this(subject, days, date, times, Optional.empty());
  }

  /** Creates a plan for one reminder after this delay. */
  public static Plan after(ReminderSubject subject, Duration after) {
    return new Plan(subject, Days.ONCE, Optional.empty(), List.of(), Optional.of(after));
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
   * Whether these plans together would nag: two reminders close together, or too many in a day. A
   * delay is not compared, since it has no time of day.
   */
  public boolean clashes(List<Plan> others) {
    List<Plan> same =
        others.stream()
            .filter(other -> other.subject == subject && other.days.overlaps(days))
            .filter(other -> date.isEmpty() || other.date.isEmpty() || other.date.equals(date))
            .toList();
    int all = times.size() + same.stream().mapToInt(other -> other.times.size()).sum();
    return !same.isEmpty()
        && (all > MOST || same.stream().flatMap(o -> o.times.stream()).anyMatch(this::isNear));
  }

  /** Whether both are for the same days, or both are delays. */
  public boolean isOnSameDays(Plan other) {
    return days == other.days
        && date.equals(other.date)
        && after.isPresent() == other.after.isPresent();
  }

  /**
   * Whether a listener with this plan does not need the other one. Delays may differ by a moment,
   * since they are spoken at different times.
   */
  public boolean covers(Plan other) {
    if (subject != other.subject || days != other.days || !date.equals(other.date)) {
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

  /** Returns the interval if there are at least four times with equal intervals. */
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
