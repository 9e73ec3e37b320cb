package dev.crampcoach.reminder;

import dev.crampcoach.english.TimeSaid;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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

  /** Hour of the last reminder to drink, two hours before bedtime. */
  private static final int LAST_WATER = 20;

  /**
   * In minutes: at this interval or above, a plan with too many times is cut off after the eighth.
   */
  private static final int DENSE = 90;

  /** In minutes: computed times are rounded to quarter hours, which are easier to remember. */
  private static final int FINE = 15;

  /** Whether the times are told one by one, and may leave open which half of the day is meant. */
  boolean areTold() {
    return wish.every().isEmpty()
        && !wish.times().isEmpty()
        && !(wish.range() && wish.count().isPresent());
  }

  /** Returns the times in order; empty if they would go past midnight. */
  List<LocalTime> list() {
    if (wish.every().isPresent()) {
      return steps((int) wish.every().get().toMinutes());
    }
    return wish.count().isPresent()
        ? spread(wish.count().getAsInt())
        : wish.subject() == ReminderSubject.WATER ? spread(3) : List.of(BEDTIME);
  }

  /**
   * Returns what the times that were told may mean: each hour in the only half of the day that is
   * within the window, and in the order in which they were told, if that leaves only one.
   */
  List<List<LocalTime>> told() {
    List<List<LocalTime>> all = new ArrayList<>();
    all.add(List.of());
    for (TimeSaid said : wish.times()) {
      List<List<LocalTime>> longer = new ArrayList<>();
      for (List<LocalTime> before : all) {
        options(said).forEach(time -> longer.add(with(before, time)));
      }
      all = longer.size() > 64 ? longer.subList(0, 64) : longer;
    }
    List<List<LocalTime>> rising = all.stream().filter(PlanTimes::isRising).toList();
    List<List<LocalTime>> kept = rising.isEmpty() ? all : rising;
    return kept.stream().map(times -> times.stream().distinct().sorted().toList()).toList();
  }

  private static List<LocalTime> with(List<LocalTime> before, LocalTime time) {
    return Stream.concat(before.stream(), Stream.of(time)).toList();
  }

  private static boolean isRising(List<LocalTime> times) {
    for (int at = 1; at < times.size(); at++) {
      if (!times.get(at).isAfter(times.get(at - 1))) {
        return false;
      }
    }
    return true;
  }

  private List<LocalTime> options(TimeSaid said) {
    return options(said, wish.subject());
  }

  /** The times that are meant, within the window where one of them is. */
  static List<LocalTime> options(TimeSaid said, ReminderSubject subject) {
    if (said.isPartOfDay()) {
      boolean bed = subject == ReminderSubject.WATER && said.hourOfDay() > LAST_WATER;
      return List.of(LocalTime.of(bed ? LAST_WATER : said.hourOfDay(), said.minute()));
    }
    LocalTime first = LocalTime.of(said.hourOfDay(), said.minute());
    if (said.isSure()) {
      return List.of(first);
    }
    List<LocalTime> both =
        said.hour() == 12
            ? List.of(LocalTime.of(0, said.minute()), first)
            : List.of(first, first.plusHours(12));
    List<LocalTime> inside = both.stream().filter(time -> Window.holds(subject, time)).toList();
    if (said.isOpen() && !inside.contains(first)) {
      // It may be a time at night that was told: which one is meant must be asked.
      return both;
    }
    return inside.isEmpty() ? both.subList(0, 1) : inside;
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
}
