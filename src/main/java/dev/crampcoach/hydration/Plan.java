package dev.crampcoach.hydration;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * When to remind of what: the listener's own wall time.
 *
 * @param date the day of a plan for {@link Days#ONCE}, and of no other
 * @param times one to eight, in order, an hour or more apart
 */
public record Plan(Matter matter, Days days, Optional<LocalDate> date, List<LocalTime> times) {

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

  public Plan {
    times = List.copyOf(times);
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

  static boolean tooClose(List<LocalTime> times) {
    for (int i = 1; i < times.size(); i++) {
      if (Duration.between(times.get(i - 1), times.get(i)).compareTo(APART) < 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether both together would nag: two of them close together, or too many in a day. */
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
