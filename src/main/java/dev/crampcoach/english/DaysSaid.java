package dev.crampcoach.english;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;

/**
 * The days for which something is wanted, as spoken: not yet dates, since that needs a clock.
 *
 * @param weekdays for {@link Form#WEEKLY} and the days of one week
 * @param except days that were ruled out: "every day except Sunday"
 * @param number how many days ahead for {@link Form#AHEAD} and {@link Form#FROM_NOW}; the day of
 *     the month for {@link Form#DAY_OF_MONTH}
 * @param date for {@link Form#DATE}
 * @param rest the sentence without the words of days, so that no number in them is read twice
 */
public record DaysSaid(
    Form form,
    Set<DayOfWeek> weekdays,
    Set<DayOfWeek> except,
    int number,
    Optional<MonthDay> date,
    Words rest) {

  /** In which way days were told. */
  public enum Form {
    UNSAID,
    DAILY,
    WEEKLY,
    /** Once, on the coming day of that name. */
    ON_WEEKDAY,
    /** Once, on that day of next week. */
    NEXT_WEEKDAY,
    AHEAD,
    /** Some days from now, at the same time of day unless another one is told: "in two days". */
    FROM_NOW,
    DATE,
    DAY_OF_MONTH,
    /** Every other day. */
    ALTERNATE,
    /** Once or several times a week, without saying on which days. */
    SOME_WEEKDAYS,
    /** A rhythm that we cannot set: every three days, monthly, every other Monday. */
    OTHER_RHYTHM,
    PAST,
    /** A date that no calendar has. */
    NO_DATE
  }

  public DaysSaid {
    weekdays = Set.copyOf(weekdays);
    except = Set.copyOf(except);
  }

  static DaysSaid of(Form form, Words rest) {
    return new DaysSaid(form, Set.of(), Set.of(), 0, Optional.empty(), rest);
  }

  /** Whether days were told at all. */
  public boolean areSaid() {
    return form != Form.UNSAID || !except.isEmpty();
  }

  DaysSaid without(Set<DayOfWeek> others) {
    return new DaysSaid(form, weekdays, others, number, date, rest);
  }
}
