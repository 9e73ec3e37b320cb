package dev.crampcoach.reminder;

import dev.crampcoach.english.TimeSaid;
import dev.crampcoach.reminder.Plan.Days;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What somebody asked for when they asked for reminders, as far as they said.
 *
 * @param times the times of day that were said
 * @param range whether the first two of them are from when until when
 * @param every the time between two reminders
 * @param count how many in a day
 * @param in how long from now
 * @param tomorrow whether the day after this one was meant; today, if it was said, is not
 * @param unclear whether a number was said that is no time and counts nothing: "at ninety nine"
 */
public record PlanWish(
    ReminderSubject matter,
    Optional<Days> days,
    boolean today,
    boolean tomorrow,
    List<TimeSaid> times,
    boolean range,
    Optional<Duration> every,
    OptionalInt count,
    Optional<Duration> in,
    boolean unclear) {

  /** As we would suggest it. */
  public static PlanWish any(ReminderSubject matter) {
    return new PlanWish(
        matter,
        Optional.empty(),
        false,
        false,
        List.of(),
        false,
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        false);
  }

  /** The same times for another matter. */
  public PlanWish about(ReminderSubject other) {
    return new PlanWish(other, days, today, tomorrow, times, range, every, count, in, unclear);
  }

  /** Whether it says when, in any way. */
  public boolean saysWhen() {
    return !times.isEmpty() || every.isPresent() || count.isPresent() || in.isPresent() || unclear;
  }
}
