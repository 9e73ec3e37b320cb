package dev.crampcoach.water;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a listener's drinking and reminders. Never a reason, an illness or an age.
 *
 * @param days what was drunk on each of the last days, in millilitres
 * @param last what was counted last today, in millilitres; nought where that is not known
 * @param asked whether the listener was asked about limits to drinking, and wanted to go ahead
 * @param refused whether reminders were refused within the last seven days
 * @param zone the time zone of their device, as it was last known
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

  /** Counted in half glasses, as people do. */
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

  /** What was drunk on a day, in millilitres. */
  public int on(LocalDate day) {
    return days.getOrDefault(day, 0);
  }
}
