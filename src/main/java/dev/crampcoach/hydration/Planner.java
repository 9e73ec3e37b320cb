package dev.crampcoach.hydration;

import dev.crampcoach.hydration.Plan.Days;
import dev.crampcoach.understanding.TimeSaid;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Makes a plan of a wish: within the waking day, an hour or more apart, three a day unless more was
 * asked for. Source: clinical facts, section 6B.
 */
public final class Planner {
  private static final LocalTime WINDOW_FROM = LocalTime.of(8, 0);
  private static final LocalTime WINDOW_UNTIL = LocalTime.of(20, 0);
  private static final LocalTime EARLIEST = LocalTime.of(6, 0);
  private static final LocalTime LATEST = LocalTime.of(22, 0);
  private static final LocalTime LATEST_STRETCH = LocalTime.of(23, 30);
  private static final LocalTime BEDTIME = LocalTime.of(21, 0);

  /** Two hours before bedtime is the last reminder to drink. */
  private static final int LAST_WATER = 20;

  private static final Duration DENSE = Duration.ofMinutes(90);

  private Planner() {}

  /**
   * @param now the listener's own wall time
   */
  public static Planned plan(PlanWish wish, LocalDateTime now) {
    if (wish.every().filter(every -> every.compareTo(Plan.APART) < 0).isPresent()) {
      return Planned.of(Refusal.TOO_CLOSE);
    }
    if (wish.in().isPresent() && wish.times().isEmpty()) {
      LocalDateTime then = now.plus(wish.in().get()).withSecond(0).withNano(0);
      return check(wish, Days.ONCE, then, List.of(then.toLocalTime()));
    }
    List<LocalTime> times = times(wish);
    boolean once = wish.days().isEmpty() && (wish.today() || wish.tomorrow());
    if (!once) {
      return check(wish, wish.days().orElse(Days.DAILY), now, times);
    }
    LocalDateTime day = wish.tomorrow() ? now.plusDays(1) : now;
    boolean past = !wish.tomorrow() && !times.isEmpty() && !times.get(0).isAfter(now.toLocalTime());
    return past ? Planned.of(Refusal.PAST) : check(wish, Days.ONCE, day, times);
  }

  /** The same on the same days, at other times. */
  public static Planned plan(Plan old, List<LocalTime> times) {
    if (times.isEmpty() || times.stream().anyMatch(time -> isNight(old.matter(), time))) {
      return Planned.of(Refusal.NIGHT);
    }
    return Plan.tooClose(times) || times.size() > Plan.MOST
        ? Planned.of(Refusal.TOO_CLOSE)
        : Planned.of(new Plan(old.matter(), old.days(), old.date(), times));
  }

  /** What comes near to a wish that asks for too many or too close: every two hours. */
  public static Optional<Plan> instead(PlanWish wish, LocalDateTime now) {
    var every =
        new PlanWish(
            wish.matter(),
            wish.days(),
            false,
            false,
            wish.range() ? wish.times() : List.of(),
            wish.range(),
            Optional.of(Duration.ofHours(2)),
            OptionalInt.empty(),
            Optional.empty());
    return wish.matter() == Matter.WATER ? plan(every, now).plan() : Optional.empty();
  }

  private static Planned check(PlanWish wish, Days days, LocalDateTime day, List<LocalTime> times) {
    if (times.size() > Plan.MOST) {
      return Planned.of(Refusal.TOO_MANY);
    }
    if (times.stream().anyMatch(time -> isNight(wish.matter(), time))) {
      return Planned.of(Refusal.NIGHT);
    }
    if (Plan.tooClose(times)) {
      return Planned.of(Refusal.TOO_CLOSE);
    }
    var date = days == Days.ONCE ? Optional.of(day.toLocalDate()) : Optional.<LocalDate>empty();
    return Planned.of(new Plan(wish.matter(), days, date, times));
  }

  private static boolean isNight(Matter matter, LocalTime time) {
    LocalTime latest = matter == Matter.WATER ? LATEST : LATEST_STRETCH;
    return time.isBefore(EARLIEST) || time.isAfter(latest);
  }

  private static List<LocalTime> times(PlanWish wish) {
    if (wish.every().isPresent()) {
      return steps(wish, wish.every().get());
    }
    if (!wish.times().isEmpty() && !(wish.range() && wish.count().isPresent())) {
      return wish.times().stream()
          .map(said -> time(said, wish.matter()))
          .distinct()
          .sorted()
          .toList();
    }
    return wish.count().isPresent()
        ? spread(wish.count().getAsInt(), wish)
        : wish.matter() == Matter.WATER ? spread(3, wish) : List.of(BEDTIME);
  }

  /** From the start of the window on; what is as dense as ninety minutes ends after the eighth. */
  private static List<LocalTime> steps(PlanWish wish, Duration every) {
    LocalTime from = from(wish);
    LocalTime until = until(wish, from);
    var times = new ArrayList<LocalTime>();
    for (LocalTime at = from; !at.isAfter(until); at = at.plus(every)) {
      times.add(at);
      if (at.plus(every).isBefore(at)) {
        break;
      }
    }
    boolean open = wish.times().size() < 2 && every.compareTo(DENSE) >= 0;
    return open && times.size() > Plan.MOST ? times.subList(0, Plan.MOST) : times;
  }

  private static LocalTime from(PlanWish wish) {
    return wish.times().isEmpty() ? WINDOW_FROM : early(wish.times().get(0));
  }

  /** "From nine to six": six comes after nine. */
  private static LocalTime until(PlanWish wish, LocalTime from) {
    if (wish.times().size() < 2) {
      return WINDOW_UNTIL;
    }
    TimeSaid said = wish.times().get(1);
    LocalTime until = LocalTime.of(said.hourOfDay(), said.minute());
    return !said.isSure() && !until.isAfter(from) ? until.plusHours(12) : until;
  }

  private static LocalTime early(TimeSaid said) {
    boolean afternoon = !said.isSure() && said.hour() < 6;
    return LocalTime.of(said.hourOfDay() + (afternoon ? 12 : 0), said.minute());
  }

  /** Some a day, evenly over its middle. */
  private static List<LocalTime> spread(int count, PlanWish wish) {
    if (count < 1) {
      return List.of();
    }
    boolean given = wish.range() && wish.times().size() >= 2;
    LocalTime first =
        given
            ? from(wish)
            : count <= 3 ? LocalTime.of(10, 0) : count <= 5 ? LocalTime.of(9, 0) : WINDOW_FROM;
    LocalTime last = given ? until(wish, first) : count <= 5 ? LocalTime.of(18, 0) : WINDOW_UNTIL;
    long minutes = Duration.between(first, last).toMinutes();
    var times = new ArrayList<LocalTime>();
    for (int i = 0; i < count; i++) {
      long after = count == 1 ? 0 : minutes * i / (count - 1);
      // A quarter of an hour is fine enough, and easier to remember.
      times.add(first.plusMinutes(after / 15 * 15));
    }
    return times.stream().distinct().toList();
  }

  /** The half of the day that was not said: for water the waking day, for stretches the evening. */
  public static LocalTime time(TimeSaid said, Matter matter) {
    int hour = said.hourOfDay();
    if (said.isSure()) {
      boolean bedtime = matter == Matter.WATER && said.start() == said.end() && hour > LAST_WATER;
      return LocalTime.of(bedtime ? LAST_WATER : hour, said.minute());
    }
    int evening = hour == 12 ? 12 : hour + 12;
    boolean late = matter == Matter.WATER ? hour < WINDOW_FROM.getHour() : hour < 12;
    return LocalTime.of(late ? evening % 24 : hour, said.minute());
  }
}
