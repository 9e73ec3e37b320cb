package dev.crampcoach.reminder;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The days on which a plan's reminders ring. */
public sealed interface Days {
  Days DAILY = new Weekly(EnumSet.allOf(DayOfWeek.class));
  Days WEEKENDS = new Weekly(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
  Days WEEKDAYS = new Weekly(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

  /** On these days of every week; on all of them is every day. */
  record Weekly(Set<DayOfWeek> weekdays) implements Days {
    public Weekly {
      if (weekdays.isEmpty()) {
        throw new IllegalArgumentException("weekdays: at least one");
      }
      weekdays = Collections.unmodifiableSet(EnumSet.copyOf(weekdays));
    }
  }

  /** On one day of the listener's calendar. */
  record Once(LocalDate date) implements Days {}

  /**
   * Once, some time after it is set, which needs no time zone.
   *
   * @param after whole minutes, at most a day, so that "today or tomorrow" describes the day
   */
  record AfterSomeTime(Duration after) implements Days {
    public static final Duration MOST = Duration.ofDays(1);

    public AfterSomeTime {
      if (!isAllowed(after) || !after.equals(Duration.ofMinutes(after.toMinutes()))) {
        throw new IllegalArgumentException("after: whole minutes, a day at the most");
      }
    }

    static boolean isAllowed(Duration after) {
      return after.toMinutes() >= 1 && after.compareTo(MOST) <= 0;
    }
  }

  static Days weekly(Set<DayOfWeek> weekdays) {
    return new Weekly(weekdays);
  }

  static Days once(LocalDate date) {
    return new Once(date);
  }

  /** Whether both may ring on the same day. A delay is not compared, since it has no day. */
  default boolean overlaps(Days other) {
    if (this instanceof Weekly mine && other instanceof Weekly others) {
      return !Collections.disjoint(mine.weekdays(), others.weekdays());
    }
    if (this instanceof Once mine && other instanceof Weekly others) {
      return others.weekdays().contains(mine.date().getDayOfWeek());
    }
    return this instanceof Weekly && other instanceof Once ? other.overlaps(this) : equals(other);
  }
}
