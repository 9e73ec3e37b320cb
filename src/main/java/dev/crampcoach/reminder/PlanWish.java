package dev.crampcoach.reminder;

import dev.crampcoach.english.CalendarDays;
import dev.crampcoach.english.DaysSaid;
import dev.crampcoach.english.TimeSaid;
import dev.crampcoach.english.Words;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A request for reminders, as far as the listener specified it.
 *
 * @param days on which days
 * @param times the times of day that were spoken; a part of the day ("in the evening") has no words
 *     of its own
 * @param range whether the first two times are the start and end of a range
 * @param every the interval between two reminders
 * @param count how many in a day
 * @param in the delay from now
 * @param more whether the times come on top of those that were read back: "and one at nine"
 * @param vague whether a time was spoken of that may be any: "later"
 * @param unclear whether there was a number that is neither a time nor a count: "at ninety nine"
 */
public record PlanWish(
    ReminderSubject subject,
    DaysSaid days,
    List<TimeSaid> times,
    boolean range,
    Optional<Duration> every,
    OptionalInt count,
    Optional<Duration> in,
    boolean more,
    boolean vague,
    boolean unclear) {

  /** Creates a request without details, for which we suggest the times. */
  public static PlanWish any(ReminderSubject subject) {
    return new PlanWish(
        subject,
        CalendarDays.in(new Words(List.of())),
        List.of(),
        false,
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        false,
        false,
        false);
  }

  /** Returns a copy with the same times for another subject. */
  public PlanWish about(ReminderSubject other) {
    return new PlanWish(other, days, times, range, every, count, in, more, vague, unclear);
  }

  /** Returns a copy on these days, which were told before, unless it tells days itself. */
  public PlanWish on(Days told) {
    return days.areSaid()
        ? this
        : new PlanWish(
            subject,
            PlanDays.said(told, days.rest()),
            times,
            range,
            every,
            count,
            in,
            more,
            vague,
            unclear);
  }

  /** Returns a copy without days. */
  PlanWish onAnyDay() {
    return new PlanWish(
        subject,
        any(subject).days(),
        times,
        range,
        every,
        OptionalInt.empty(),
        in,
        more,
        vague,
        unclear);
  }

  /** Returns a copy at this interval. */
  PlanWish every(Duration other) {
    return new PlanWish(
        subject,
        days,
        range ? times : List.of(),
        range,
        Optional.of(other),
        OptionalInt.empty(),
        Optional.empty(),
        false,
        false,
        false);
  }

  /** Whether it specifies a time of day in any way. */
  public boolean saysTime() {
    return !times.isEmpty()
        || every.isPresent()
        || count.isPresent()
        || in.isPresent()
        || vague
        || unclear;
  }

  /** Whether it specifies a time or days. */
  public boolean saysWhen() {
    return saysTime() || days.areSaid();
  }

  /** Whether it names only a part of the day: "in the evening". */
  boolean saysOnlyPart() {
    return times.size() == 1 && times.get(0).isPartOfDay() && every.isEmpty() && count.isEmpty();
  }
}
