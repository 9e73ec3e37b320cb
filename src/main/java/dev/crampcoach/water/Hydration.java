package dev.crampcoach.water;

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
 * @param asked whether the listener was asked about medical limits to drinking and chose to go
 *     ahead
 * @param refused whether reminders were refused within the last seven days
 * @param zone the last known time zone of the device
 */
public record Hydration(
    Map<LocalDate, Integer> days,
    int last,
    Optional<Goal> goal,
    boolean asked,
    boolean refused,
    Optional<ZoneId> zone) {
  public static final Hydration NONE =
      new Hydration(Map.of(), 0, Optional.empty(), false, false, Optional.empty());

  public Hydration {
    days = Map.copyOf(days);
  }

  /** Converts to half glasses, rounded, since people count that way. */
  public static int halves(int millilitres) {
    return Math.toIntExact(Math.round(millilitres * 2.0 / Drink.GLASS));
  }

  public Hydration with(LocalDate day, int total, int last) {
    var more = new HashMap<>(days);
    more.put(day, total);
    return new Hydration(more, last, goal, asked, refused, zone);
  }

  public Hydration with(Goal other) {
    return new Hydration(days, last, Optional.of(other), asked, refused, zone);
  }

  public Hydration withAsked() {
    return new Hydration(days, last, goal, true, refused, zone);
  }

  public Hydration withRefused(boolean other) {
    return new Hydration(days, last, goal, asked, other, zone);
  }

  public Hydration with(Optional<ZoneId> other) {
    return new Hydration(days, last, goal, asked, refused, other);
  }

  /** Returns what was drunk on a day, in milliliters. */
  public int on(LocalDate day) {
    return days.getOrDefault(day, 0);
  }
}
