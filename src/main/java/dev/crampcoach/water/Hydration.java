package dev.crampcoach.water;

import dev.crampcoach.english.Rational;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A listener's drinks, goal, and answers about reminders. Never stores a reason, an illness, or an
 * age.
 *
 * @param days what was drunk on each of the last days, in milliliters
 * @param last the last amount counted today, in milliliters; zero if unknown
 * @param recent what was told lately, in milliliters, by quarter hours since the epoch
 * @param asked whether the listener was asked about medical limits to drinking and chose to go
 *     ahead
 * @param refused whether reminders were refused within the last seven days
 * @param paused the day for which our own offers are paused, after too much in a short time
 * @param zone the last known time zone of the device
 */
public record Hydration(
    Map<LocalDate, Integer> days,
    int last,
    Map<Long, Integer> recent,
    Optional<Goal> goal,
    boolean asked,
    boolean refused,
    Optional<LocalDate> paused,
    Optional<ZoneId> zone) {
  public static final Hydration NONE =
      new Hydration(
          Map.of(),
          0,
          Map.of(),
          Optional.empty(),
          false,
          false,
          Optional.empty(),
          Optional.empty());

  /** Quarters of a hour in the two hours over which amounts are summed. */
  private static final long LATELY = 8;

  private static final long QUARTER = Duration.ofMinutes(15).toSeconds();

  public Hydration {
    days = Map.copyOf(days);
    recent = Map.copyOf(recent);
  }

  /** Converts to quarter glasses, rounded: the finest that we say. */
  public static int quarters(int millilitres) {
    return Math.toIntExact(Rational.of(4L * millilitres, Drink.GLASS).rounded());
  }

  /** The quarter hour of a moment, counted from the epoch. */
  public static long quarterHour(Instant moment) {
    return Math.floorDiv(moment.getEpochSecond(), QUARTER);
  }

  /** Whether what was told in a quarter hour still counts as lately. */
  public static boolean isLately(long quarterHour, Instant now) {
    return quarterHour > quarterHour(now) - LATELY;
  }

  /** Returns what was told in about the last two hours, in milliliters. */
  public int lately(Instant now) {
    int sum =
        recent.entrySet().stream()
            .filter(told -> isLately(told.getKey(), now))
            .mapToInt(Map.Entry::getValue)
            .sum();
    return Math.max(0, sum);
  }

  public Hydration with(LocalDate day, int total, int last) {
    var more = new HashMap<>(days);
    more.put(day, total);
    return new Hydration(more, last, recent, goal, asked, refused, paused, zone);
  }

  /** Adds what was told in a quarter hour; less than nothing takes it back. */
  public Hydration withTold(long quarterHour, int millilitres) {
    var more = new HashMap<>(recent);
    more.merge(quarterHour, millilitres, Integer::sum);
    more.keySet().removeIf(told -> told <= quarterHour - LATELY);
    return new Hydration(days, last, more, goal, asked, refused, paused, zone);
  }

  public Hydration with(Goal other) {
    return new Hydration(days, last, recent, Optional.of(other), asked, refused, paused, zone);
  }

  public Hydration withAsked() {
    return new Hydration(days, last, recent, goal, true, refused, paused, zone);
  }

  public Hydration withRefused(boolean other) {
    return new Hydration(days, last, recent, goal, asked, other, paused, zone);
  }

  public Hydration withPaused(LocalDate day) {
    return new Hydration(days, last, recent, goal, asked, refused, Optional.of(day), zone);
  }

  public Hydration with(Optional<ZoneId> other) {
    return new Hydration(days, last, recent, goal, asked, refused, paused, other);
  }

  /** Returns what was drunk on a day, in milliliters. */
  public int on(LocalDate day) {
    return days.getOrDefault(day, 0);
  }
}
