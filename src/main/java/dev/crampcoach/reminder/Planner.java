package dev.crampcoach.reminder;

import dev.crampcoach.english.TimeSaid;
import dev.crampcoach.reminder.Plan.Days;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Turns a wish into a plan: within waking hours, an hour or more apart, three a day unless more
 * were requested. Source: clinical facts, section 6B.
 */
public final class Planner {
  private static final LocalTime EARLIEST = LocalTime.of(6, 0);
  private static final LocalTime LATEST = LocalTime.of(22, 0);
  private static final LocalTime LATEST_STRETCH = LocalTime.of(23, 30);

  private Planner() {}

  /**
   * @param now the listener's local time; "in two hours" is elapsed time, even across a clock
   *     change
   */
  public static PlanResult plan(PlanWish wish, ZonedDateTime now) {
    Optional<Refusal> refusal = WishLimits.refusal(wish);
    if (refusal.isPresent()) {
      return PlanResult.of(refusal.get());
    }
    if (isAfterSomeTime(wish)) {
      ZonedDateTime then = now.plus(wish.in().orElseThrow()).withSecond(0).withNano(0);
      return check(wish, Days.ONCE, then.toLocalDate(), List.of(then.toLocalTime()));
    }
    List<LocalTime> times = new PlanTimes(wish).list();
    LocalDate today = now.toLocalDate();
    boolean once = wish.days().isEmpty() && (wish.today() || wish.tomorrow());
    if (!once) {
      return check(wish, wish.days().orElse(Days.DAILY), today, times);
    }
    return wish.tomorrow()
        ? check(wish, Days.ONCE, today.plusDays(1), times)
        : today(wish, now, times);
  }

  /** Plans the times that are still left today. */
  private static PlanResult today(PlanWish wish, ZonedDateTime now, List<LocalTime> times) {
    List<LocalTime> left = times.stream().filter(time -> time.isAfter(now.toLocalTime())).toList();
    return left.isEmpty() && !times.isEmpty()
        ? PlanResult.of(Refusal.PAST)
        : check(wish, Days.ONCE, now.toLocalDate(), left);
  }

  /**
   * Plans without a time zone, which works only for one reminder after a delay; empty for any other
   * wish. It cannot check for night.
   */
  public static Optional<PlanResult> planWithoutZone(PlanWish wish) {
    return isAfterSomeTime(wish)
        ? Optional.of(
            WishLimits.refusal(wish)
                .map(PlanResult::of)
                .orElseGet(
                    () -> PlanResult.of(Plan.after(wish.subject(), wish.in().orElseThrow()))))
        : Optional.empty();
  }

  /** Plans the same reminders on the same days at other times. */
  public static PlanResult plan(Plan old, List<LocalTime> times) {
    if (times.isEmpty() || times.stream().anyMatch(time -> isNight(old.subject(), time))) {
      return PlanResult.of(Refusal.NIGHT);
    }
    return Plan.tooClose(times) || times.size() > Plan.MOST
        ? PlanResult.of(Refusal.TOO_CLOSE)
        : PlanResult.of(new Plan(old.subject(), old.days(), old.date(), times));
  }

  /**
   * Suggests a plan instead of one that has too many reminders or has them too close: every two
   * hours.
   */
  public static Optional<Plan> instead(PlanWish wish, ZonedDateTime now) {
    var every =
        new PlanWish(
            wish.subject(),
            wish.days(),
            false,
            false,
            wish.range() ? wish.times() : List.of(),
            wish.range(),
            Optional.of(Duration.ofHours(2)),
            OptionalInt.empty(),
            Optional.empty(),
            false);
    return wish.subject() == ReminderSubject.WATER ? plan(every, now).plan() : Optional.empty();
  }

  private static boolean isAfterSomeTime(PlanWish wish) {
    return wish.in().isPresent() && wish.times().isEmpty();
  }

  private static PlanResult check(PlanWish wish, Days days, LocalDate day, List<LocalTime> times) {
    if (times.size() > Plan.MOST) {
      return PlanResult.of(Refusal.TOO_MANY);
    }
    // An empty list means that the times would go past midnight.
    if (times.isEmpty() || times.stream().anyMatch(time -> isNight(wish.subject(), time))) {
      return PlanResult.of(Refusal.NIGHT);
    }
    if (Plan.tooClose(times)) {
      return PlanResult.of(Refusal.TOO_CLOSE);
    }
    var date = days == Days.ONCE ? Optional.of(day) : Optional.<LocalDate>empty();
    return PlanResult.of(new Plan(wish.subject(), days, date, times));
  }

  private static boolean isNight(ReminderSubject subject, LocalTime time) {
    LocalTime latest = subject == ReminderSubject.WATER ? LATEST : LATEST_STRETCH;
    return time.isBefore(EARLIEST) || time.isAfter(latest);
  }

  /** Resolves the time of day if its half was not spoken. */
  public static LocalTime time(TimeSaid said, ReminderSubject subject) {
    return PlanTimes.time(said, subject);
  }
}
