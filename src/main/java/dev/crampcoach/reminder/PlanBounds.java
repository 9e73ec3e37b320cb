package dev.crampcoach.reminder;

import dev.crampcoach.english.TimeSaid;
import dev.crampcoach.english.Words;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Changes only when an evenly spaced plan begins or ends: to "every two hours from ten to six",
 * "stop at four" keeps the ten and the two hours.
 */
public final class PlanBounds {
  private static final Pattern BEGIN =
      Pattern.compile(
          "\\b(start|starts|starting|begin|begins|beginning|from|not before|first one)\\b");
  private static final Pattern END =
      Pattern.compile(
          "\\b(until|till|til|stop|stops|stopping|end|ends|ending|finish|quit|last one|no later than|up to)\\b");

  private PlanBounds() {}

  /**
   * @param wish what was read in the words
   * @return empty if they want something else than another beginning or end
   */
  public static Optional<PlanResult> change(Words words, PlanWish wish, Plan old) {
    boolean only =
        wish.every().isEmpty()
            && wish.count().isEmpty()
            && wish.in().isEmpty()
            && !wish.more()
            && !wish.days().areSaid()
            && wish.times().stream().noneMatch(TimeSaid::isPartOfDay);
    if (!only || old.after().isPresent() || old.interval().isEmpty()) {
      return Optional.empty();
    }
    String said = words.toString();
    List<TimeSaid> times = wish.times();
    if (times.size() == 2 && wish.range()) {
      return between(old, Optional.of(times.get(0)), Optional.of(times.get(1)));
    }
    boolean begins = BEGIN.matcher(said).find();
    boolean ends = END.matcher(said).find();
    if (times.size() != 1 || begins == ends) {
      return Optional.empty();
    }
    Optional<TimeSaid> time = Optional.of(times.get(0));
    return begins ? between(old, time, Optional.empty()) : between(old, Optional.empty(), time);
  }

  private static Optional<PlanResult> between(
      Plan old, Optional<TimeSaid> begin, Optional<TimeSaid> end) {
    List<LocalTime> times = old.times();
    LocalTime before = times.get(times.size() - 1);
    Optional<LocalTime> from =
        begin.isEmpty()
            ? Optional.of(times.get(0))
            : option(begin.get(), old, time -> end.isPresent() || time.isBefore(before));
    Optional<LocalTime> until =
        from.flatMap(
            first ->
                end.isEmpty()
                    ? Optional.of(before)
                    : option(end.get(), old, time -> time.isAfter(first)));
    return until.map(last -> Planner.plan(old, steps(old, from.get(), last)));
  }

  private static Optional<LocalTime> option(TimeSaid said, Plan old, Predicate<LocalTime> suits) {
    return PlanTimes.options(said, old.subject()).stream().filter(suits).findFirst();
  }

  private static List<LocalTime> steps(Plan old, LocalTime from, LocalTime until) {
    Duration every = old.interval().orElseThrow();
    var times = new ArrayList<LocalTime>();
    for (LocalTime at = from; !at.isAfter(until); at = at.plus(every)) {
      times.add(at);
      if (at.plus(every).isBefore(at)) {
        break;
      }
    }
    return times;
  }
}
