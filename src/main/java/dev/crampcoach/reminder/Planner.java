package dev.crampcoach.reminder;

import dev.crampcoach.english.DaysSaid.Form;
import dev.crampcoach.english.TimeSaid;
import dev.crampcoach.reminder.PlanResult.EitherHalf;
import dev.crampcoach.reminder.PlanResult.OtherPlan;
import dev.crampcoach.reminder.PlanResult.PlanFound;
import dev.crampcoach.reminder.PlanResult.PlanRefused;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Turns a wish into a plan: within waking hours, an hour or more apart, three a day unless more
 * were requested. Nothing becomes something else in silence. Source: clinical facts, section 6B.
 */
public final class Planner {
  private static final Duration INSTEAD = Duration.ofHours(2);
  private static final int NOON = 12;

  private Planner() {}

  /**
   * @param now the listener's local time; "in two hours" is elapsed time, even across a clock
   *     change
   */
  public static PlanResult plan(PlanWish wish, ZonedDateTime now) {
    return plan(wish, now, Optional.empty());
  }

  /**
   * Plans a wish that may change only a part of another plan: its times, or its days.
   *
   * @param old what was read back; the wish keeps of it what it does not mention
   */
  public static PlanResult plan(PlanWish wish, ZonedDateTime now, Optional<Plan> old) {
    Optional<Refusal> refusal =
        new PlanDays(wish.days(), now).refusal().or(() -> WishLimits.refusal(wish));
    if (refusal.isPresent()) {
      return instead(wish, refusal.get(), now);
    }
    if (wish.in().isPresent() && wish.times().isEmpty()) {
      ZonedDateTime then = now.plus(wish.in().get()).withSecond(0).withNano(0);
      return check(wish, Days.once(then.toLocalDate()), List.of(then.toLocalTime()));
    }
    return choose(wish, now, old, times(wish, old, now));
  }

  /** All that the times may mean. */
  private static List<List<LocalTime>> times(PlanWish wish, Optional<Plan> old, ZonedDateTime now) {
    List<LocalTime> before = old.map(Plan::times).orElse(List.of());
    if (!before.isEmpty() && !wish.saysTime()) {
      return List.of(before);
    }
    if (!before.isEmpty() && wish.saysOnlyPart() && !wish.more()) {
      return List.of(moved(before, wish));
    }
    if (!wish.saysTime() && wish.days().form() == Form.FROM_NOW) {
      return List.of(List.of(now.toLocalTime().withSecond(0).withNano(0)));
    }
    var times = new PlanTimes(wish);
    List<List<LocalTime>> told = times.areTold() ? times.told() : List.of(times.list());
    return wish.more()
        ? told.stream()
            .map(list -> Stream.concat(before.stream(), list.stream()).distinct().sorted().toList())
            .toList()
        : told;
  }

  /**
   * "In the evening" moves ten in the morning to ten at night; "in the afternoon", where no ten is,
   * moves it to the hour that stands for the afternoon.
   */
  private static List<LocalTime> moved(List<LocalTime> times, PlanWish wish) {
    TimeSaid part = wish.times().get(0);
    boolean later = part.hourOfDay() >= NOON;
    List<LocalTime> moved =
        times.stream()
            .map(time -> time.getHour() >= NOON == later ? time : time.plusHours(NOON))
            .sorted()
            .toList();
    boolean allowed =
        moved.stream()
            .allMatch(time -> Window.holds(wish.subject(), time) && DayParts.isIn(part, time));
    return allowed ? moved : PlanTimes.options(part, wish.subject());
  }

  private static PlanResult choose(
      PlanWish wish, ZonedDateTime now, Optional<Plan> old, List<List<LocalTime>> all) {
    List<PlanResult> results = all.stream().map(times -> on(wish, now, old, times)).toList();
    List<Plan> plans =
        results.stream()
            .filter(PlanFound.class::isInstance)
            .map(result -> ((PlanFound) result).plan())
            .distinct()
            .toList();
    if (plans.isEmpty()) {
      return results.get(wish.times().stream().anyMatch(TimeSaid::isOpen) ? results.size() - 1 : 0);
    }
    if (plans.size() == 1 && wish.times().size() == 1 && wish.times().get(0).isOpen()) {
      return open(plans.get(0), all);
    }
    return plans.size() == 1
        ? new PlanFound(plans.get(0))
        : new EitherHalf(plans.get(0), plans.get(plans.size() - 1));
  }

  /**
   * Asks for the half of the day, though one is at night: a choice of that one is refused later.
   */
  private static PlanResult open(Plan later, List<List<LocalTime>> all) {
    return all.size() < 2
        ? new PlanFound(later)
        : new EitherHalf(new Plan(later.subject(), later.days(), all.get(0)), later);
  }

  /** Plans these times on the days that were told, or on those of the old plan. */
  private static PlanResult on(
      PlanWish wish, ZonedDateTime now, Optional<Plan> old, List<LocalTime> times) {
    if (times.isEmpty()) {
      // They would go past midnight.
      return new PlanRefused(Refusal.NIGHT);
    }
    Days usual = old.map(Plan::days).filter(days -> old.get().after().isEmpty()).orElse(Days.DAILY);
    Days days = new PlanDays(wish.days(), now).days(times.get(0), usual);
    if (!(days instanceof Days.Once once) || once.date().isAfter(now.toLocalDate())) {
      return limit(wish, days, times);
    }
    List<LocalTime> left = times.stream().filter(time -> time.isAfter(now.toLocalTime())).toList();
    boolean told = new PlanTimes(wish).areTold();
    boolean gone = left.isEmpty() || told && left.size() < times.size();
    boolean midnight = told && times.stream().anyMatch(time -> !Window.holds(wish.subject(), time));
    return midnight
        ? new PlanRefused(isOver(wish, now) ? Refusal.PAST : Refusal.NIGHT)
        : gone ? new PlanRefused(Refusal.PAST) : limit(wish, days, left);
  }

  /** Whether a time outside the window is over for today: "at five this morning". */
  private static boolean isOver(PlanWish wish, ZonedDateTime now) {
    return wish.times().stream().anyMatch(time -> time.hourOfDay() >= 1)
        && wish.times().stream().allMatch(time -> time.hourOfDay() < now.getHour());
  }

  private static PlanResult limit(PlanWish wish, Days days, List<LocalTime> times) {
    PlanResult checked = check(wish, days, times);
    if (wish.days().form() == Form.ALTERNATE && checked instanceof PlanFound planned) {
      return new OtherPlan(planned.plan(), Refusal.ALTERNATE_DAYS);
    }
    return checked instanceof PlanRefused refused && isDense(refused.why())
        ? instead(wish, days).orElse(checked)
        : checked;
  }

  private static boolean isDense(Refusal refusal) {
    return refusal == Refusal.TOO_CLOSE || refusal == Refusal.TOO_MANY;
  }

  /**
   * Suggests a plan instead of one that has too many reminders or has them too close: every two
   * hours.
   */
  private static PlanResult instead(PlanWish wish, Refusal why, ZonedDateTime now) {
    if (!isDense(why) || new PlanDays(wish.days(), now).refusal().isPresent()) {
      return new PlanRefused(why);
    }
    Days days = new PlanDays(wish.days(), now).days(LocalTime.MAX, Days.DAILY);
    return instead(wish, days).orElse(new PlanRefused(why));
  }

  private static Optional<PlanResult> instead(PlanWish wish, Days days) {
    if (wish.subject() != ReminderSubject.WATER || days instanceof Days.Once) {
      return Optional.empty();
    }
    PlanWish other = wish.every(INSTEAD);
    return check(other, days, new PlanTimes(other).list()) instanceof PlanFound planned
        ? Optional.of(new OtherPlan(planned.plan(), Refusal.TOO_CLOSE))
        : Optional.empty();
  }

  /** The days of a wish whose times are yet to be told; empty if it has none but every day. */
  public static Optional<Days> days(PlanWish wish, ZonedDateTime now) {
    var days = new PlanDays(wish.days(), now);
    return wish.days().areSaid() && days.refusal().isEmpty()
        ? Optional.of(days.days(LocalTime.MAX, Days.DAILY)).filter(told -> !told.equals(Days.DAILY))
        : Optional.empty();
  }

  /** The times of a wish on every day, for which the days are yet to be told. */
  public static Optional<Plan> onAnyDay(PlanWish wish, ZonedDateTime now) {
    return plan(wish.onAnyDay(), now) instanceof PlanFound planned
        ? Optional.of(planned.plan())
        : Optional.empty();
  }

  /**
   * Plans without a time zone, which works only for one reminder after a delay; empty for any other
   * wish. It cannot check for night.
   */
  public static Optional<PlanResult> planWithoutZone(PlanWish wish) {
    if (wish.in().isEmpty() || !wish.times().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        WishLimits.refusal(wish)
            .<PlanResult>map(PlanRefused::new)
            .orElseGet(() -> new PlanFound(Plan.after(wish.subject(), wish.in().orElseThrow()))));
  }

  /** Plans the same reminders on the same days at other times. */
  public static PlanResult plan(Plan old, List<LocalTime> times) {
    if (times.isEmpty() || times.stream().anyMatch(time -> !Window.holds(old.subject(), time))) {
      return new PlanRefused(Refusal.NIGHT);
    }
    return Plan.tooClose(times) || times.size() > Plan.MOST
        ? new PlanRefused(Refusal.TOO_CLOSE)
        : new PlanFound(new Plan(old.subject(), old.days(), times));
  }

  private static PlanResult check(PlanWish wish, Days days, List<LocalTime> times) {
    if (times.size() > Plan.MOST) {
      return new PlanRefused(Refusal.TOO_MANY);
    }
    if (times.isEmpty() || times.stream().anyMatch(time -> !Window.holds(wish.subject(), time))) {
      return new PlanRefused(Refusal.NIGHT);
    }
    return Plan.tooClose(times)
        ? new PlanRefused(Refusal.TOO_CLOSE)
        : new PlanFound(new Plan(wish.subject(), days, times));
  }

  /**
   * The time that was told for a reminder that is moved, where the old time or the window tells
   * which half of the day is meant.
   */
  public static LocalTime time(TimeSaid said, ReminderSubject subject) {
    List<LocalTime> all = PlanTimes.options(said, subject);
    List<LocalTime> allowed = all.stream().filter(time -> Window.holds(subject, time)).toList();
    List<LocalTime> options = allowed.isEmpty() ? all : allowed;
    boolean evening = subject == ReminderSubject.STRETCH;
    return evening ? options.get(options.size() - 1) : options.get(0);
  }
}
