package dev.crampcoach.reminder;

import dev.crampcoach.reminder.Days.AfterSomeTime;
import dev.crampcoach.reminder.Days.Once;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * A reminder plan: what to remind of, on which days, and at which times on the listener's own
 * clock.
 *
 * @param times one to eight, in order, an hour or more apart; empty after a delay
 */
public record Plan(ReminderSubject subject, Days days, List<LocalTime> times) {
  /** Maximum number of reminders in a day. */
  public static final int MOST = 8;

  /** Minimum time between two reminders. Source: clinical facts, section 6B. */
  public static final Duration APART = Duration.ofMinutes(60);

  private static final Duration A_MOMENT = Duration.ofMinutes(2);

  public Plan {
    times = List.copyOf(times);
    if (days instanceof AfterSomeTime) {
      if (!times.isEmpty()) {
        throw new IllegalArgumentException("times: none after a delay");
      }
    } else if (times.isEmpty() || times.size() > MOST) {
      throw new IllegalArgumentException("times: one to " + MOST);
    }
    if (tooClose(times)) {
      throw new IllegalArgumentException("times: an hour apart, in order");
    }
  }

  /** Creates a plan for one reminder after this delay. */
  public static Plan after(ReminderSubject subject, Duration after) {
    return new Plan(subject, new AfterSomeTime(after), List.of());
  }

  /** The delay, if it has one. */
  public Optional<Duration> after() {
    return days instanceof AfterSomeTime delay ? Optional.of(delay.after()) : Optional.empty();
  }

  /** The date, if it is for one day only. */
  public Optional<LocalDate> date() {
    return days instanceof Once once ? Optional.of(once.date()) : Optional.empty();
  }

  static boolean tooClose(List<LocalTime> times) {
    for (int i = 1; i < times.size(); i++) {
      if (Duration.between(times.get(i - 1), times.get(i)).compareTo(APART) < 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether these plans together would nag: two reminders close together, or too many in a day. */
  public boolean clashes(List<Plan> others) {
    List<Plan> same =
        others.stream()
            .filter(other -> other.subject == subject && other.days.overlaps(days))
            .toList();
    int all = times.size() + same.stream().mapToInt(other -> other.times.size()).sum();
    return !same.isEmpty()
        && (all > MOST || same.stream().flatMap(o -> o.times.stream()).anyMatch(this::isNear));
  }

  /** Whether both are for the same days, or both are delays. */
  public boolean isOnSameDays(Plan other) {
    return days.equals(other.days) || after().isPresent() && other.after().isPresent();
  }

  /**
   * Whether a listener with this plan does not need the other one. Delays may differ by a moment,
   * since they are spoken at different times.
   */
  public boolean covers(Plan other) {
    if (subject != other.subject) {
      return false;
    }
    if (after().isEmpty() || other.after().isEmpty()) {
      return days.equals(other.days) && times.containsAll(other.times);
    }
    Duration apart = after().get().minus(other.after().get()).abs();
    return apart.compareTo(A_MOMENT) <= 0;
  }

  private boolean isNear(LocalTime other) {
    return times.stream()
        .anyMatch(time -> Duration.between(time, other).abs().compareTo(APART) < 0);
  }

  /** Returns the interval if there are at least four times with equal intervals. */
  public Optional<Duration> step() {
    return times.size() <= 3 ? Optional.empty() : interval();
  }

  /** Returns the interval if there are at least three times with equal intervals. */
  Optional<Duration> interval() {
    if (times.size() < 3) {
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
