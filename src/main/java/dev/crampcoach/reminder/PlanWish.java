package dev.crampcoach.reminder;

import dev.crampcoach.english.TimeSaid;
import dev.crampcoach.reminder.Plan.Days;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A request for reminders, as far as the listener specified it.
 *
 * @param times the times of day that were spoken
 * @param range whether the first two times are the start and end of a range
 * @param every the interval between two reminders
 * @param count how many in a day
 * @param in the delay from now
 * @param tomorrow whether tomorrow was meant; it takes precedence over today
 * @param unclear whether there was a number that is neither a time nor a count: "at ninety nine"
 */
public record PlanWish(
    ReminderSubject subject,
    Optional<Days> days,
    boolean today,
    boolean tomorrow,
    List<TimeSaid> times,
    boolean range,
    Optional<Duration> every,
    OptionalInt count,
    Optional<Duration> in,
    boolean unclear) {

  /** Creates a request without details, for which we suggest the times. */
  public static PlanWish any(ReminderSubject subject) {
    return new PlanWish(
        subject,
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

  /** Returns a copy with the same times for another subject. */
  public PlanWish about(ReminderSubject other) {
    return new PlanWish(other, days, today, tomorrow, times, range, every, count, in, unclear);
  }

  /** Whether it specifies a time in any way. */
  public boolean saysWhen() {
    return !times.isEmpty() || every.isPresent() || count.isPresent() || in.isPresent() || unclear;
  }
}
