package dev.crampcoach.reminder;

import dev.crampcoach.english.TimeSaid;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Computes the times of day for a wish. It counts in minutes of the day, since adding to a {@link
 * LocalTime} wraps around at midnight. The numbers must have been checked by {@link WishLimits}.
 */
record PlanTimes(PlanWish wish) {
  private static final int HOUR = 60;
  private static final int HALF_A_DAY = 12 * HOUR;
  private static final int DAY = 24 * HOUR;

  /** The window for reminders. Source: clinical facts, section 6B. */
  private static final int WINDOW_FROM = 8 * HOUR;

  private static final int WINDOW_UNTIL = 20 * HOUR;
  private static final LocalTime BEDTIME = LocalTime.of(21, 0);

  /**
   * Hour of the last reminder to drink, two hours before bedtime; used if the listener says "at
   * bedtime".
   */
  private static final int LAST_WATER = 20;

  /**
   * In minutes: at this interval or above, a plan with too many times is cut off after the eighth.
   */
  private static final int DENSE = 90;

  /** In minutes: computed times are rounded to quarter hours, which are easier to remember. */
  private static final int FINE = 15;

  /** Returns the times in order; empty if they would go past midnight. */
  List<LocalTime> list() {
    if (wish.every().isPresent()) {
      return steps((int) wish.every().get().toMinutes());
    }
    if (!wish.times().isEmpty() && !(wish.range() && wish.count().isPresent())) {
      return wish.times().stream()
          .map(said -> time(said, wish.subject()))
          .distinct()
          .sorted()
          .toList();
    }
    return wish.count().isPresent()
        ? spread(wish.count().getAsInt())
        : wish.subject() == ReminderSubject.WATER ? spread(3) : List.of(BEDTIME);
  }

  /**
   * Returns times at this interval from the start of the window. At intervals of ninety minutes or
   * more the list ends after the eighth; otherwise after one more than allowed, which is enough to
   * detect too many.
   */
  private List<LocalTime> steps(int every) {
    int from = from();
    int until = Math.min(until(from), DAY - 1);
    boolean ends = wish.times().size() < 2 && every >= DENSE;
    int most = ends ? Plan.MOST : Plan.MOST + 1;
    var times = new ArrayList<LocalTime>();
    for (int at = from; at <= until && times.size() < most; at += every) {
      times.add(ofMinutes(at));
    }
    return times;
  }

  private int from() {
    return wish.times().isEmpty() ? WINDOW_FROM : early(wish.times().get(0));
  }

  /** Returns the end of the range. In "from nine to six", six is after nine. */
  private int until(int from) {
    if (wish.times().size() < 2) {
      return WINDOW_UNTIL;
    }
    TimeSaid said = wish.times().get(1);
    int until = minutes(said);
    return !said.isSure() && until <= from ? until + HALF_A_DAY : until;
  }

  private static int early(TimeSaid said) {
    boolean afternoon = !said.isSure() && said.hour() < 6;
    return minutes(said) + (afternoon ? HALF_A_DAY : 0);
  }

  /** Spreads this many times evenly over the range or the middle of the day. */
  private List<LocalTime> spread(int count) {
    boolean given = wish.range() && wish.times().size() >= 2;
    int first = given ? from() : firstOf(count);
    int last = given ? until(first) : count <= 5 ? 18 * HOUR : WINDOW_UNTIL;
    if (last < first || last >= DAY) {
      return List.of();
    }
    var times = new ArrayList<LocalTime>();
    for (int i = 0; i < count; i++) {
      int after = count == 1 ? 0 : (last - first) * i / (count - 1);
      times.add(ofMinutes(first + after / FINE * FINE));
    }
    return times.stream().distinct().toList();
  }

  private static int firstOf(int count) {
    return count <= 3 ? 10 * HOUR : count <= 5 ? 9 * HOUR : WINDOW_FROM;
  }

  private static int minutes(TimeSaid said) {
    return said.hourOfDay() * HOUR + said.minute();
  }

  private static LocalTime ofMinutes(int minutes) {
    return LocalTime.of(minutes / HOUR, minutes % HOUR);
  }

  /**
   * Resolves an ambiguous half of the day: to waking hours for water, to the evening for stretches.
   */
  static LocalTime time(TimeSaid said, ReminderSubject subject) {
    int hour = said.hourOfDay();
    if (said.isSure()) {
      boolean bedtime =
          subject == ReminderSubject.WATER && said.start() == said.end() && hour > LAST_WATER;
      return LocalTime.of(bedtime ? LAST_WATER : hour, said.minute());
    }
    int evening = hour == 12 ? 12 : hour + 12;
    boolean late = subject == ReminderSubject.WATER ? hour * HOUR < WINDOW_FROM : hour < 12;
    return LocalTime.of(late ? evening % 24 : hour, said.minute());
  }
}
