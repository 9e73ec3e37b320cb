package dev.crampcoach.reminder;

import dev.crampcoach.english.TimeSaid;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * The times of day that a wish comes to. It counts in minutes of the day, since adding to a {@link
 * LocalTime} wraps round midnight and starts the day again. The wish's numbers were checked before.
 */
record PlanTimes(PlanWish wish) {
  private static final int HOUR = 60;
  private static final int HALF_A_DAY = 12 * HOUR;
  private static final int DAY = 24 * HOUR;

  /** The window for reminders. Source: clinical facts, section 6B. */
  private static final int WINDOW_FROM = 8 * HOUR;

  private static final int WINDOW_UNTIL = 20 * HOUR;
  private static final LocalTime BEDTIME = LocalTime.of(21, 0);

  /** Two hours before bedtime is the last reminder to drink. */
  private static final int LAST_WATER = 20;

  /** So many minutes apart or more, a plan that is too long ends after its eighth time. */
  private static final int DENSE = 90;

  /** A quarter of an hour is fine enough, and easier to remember. */
  private static final int FINE = 15;

  /** In order; empty where they would go on over midnight. */
  List<LocalTime> list() {
    if (wish.every().isPresent()) {
      return steps((int) wish.every().get().toMinutes());
    }
    if (!wish.times().isEmpty() && !(wish.range() && wish.count().isPresent())) {
      return wish.times().stream()
          .map(said -> time(said, wish.matter()))
          .distinct()
          .sorted()
          .toList();
    }
    return wish.count().isPresent()
        ? spread(wish.count().getAsInt())
        : wish.matter() == ReminderSubject.WATER ? spread(3) : List.of(BEDTIME);
  }

  /**
   * From the start of the window on; what is as dense as ninety minutes ends after the eighth. One
   * more than there may be is enough to tell that there are too many.
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

  /** "From nine to six": six comes after nine. */
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

  /** Some a day, evenly over its middle. */
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

  /** The half of the day that was not said: for water the waking day, for stretches the evening. */
  static LocalTime time(TimeSaid said, ReminderSubject matter) {
    int hour = said.hourOfDay();
    if (said.isSure()) {
      boolean bedtime =
          matter == ReminderSubject.WATER && said.start() == said.end() && hour > LAST_WATER;
      return LocalTime.of(bedtime ? LAST_WATER : hour, said.minute());
    }
    int evening = hour == 12 ? 12 : hour + 12;
    boolean late = matter == ReminderSubject.WATER ? hour * HOUR < WINDOW_FROM : hour < 12;
    return LocalTime.of(late ? evening % 24 : hour, said.minute());
  }
}
