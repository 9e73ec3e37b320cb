package dev.crampcoach.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.english.Words;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reminders that are planned for a wish, at half past eleven on a Wednesday. */
class PlannerTest {
  private static final ZonedDateTime NOW =
      LocalDateTime.of(2026, 11, 25, 11, 30, 20).atZone(ZoneId.of("America/New_York"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "remind me to drink water | WATER DAILY 10:00 14:00 18:00",
        "remind me to drink water at ten and three | WATER DAILY 10:00 15:00",
        "remind me to drink every two hours from nine to six | WATER DAILY 09:00 11:00 13:00 15:00 17:00",
        "every two hours between nine and six on weekdays | WATER WEEKDAYS 09:00 11:00 13:00 15:00 17:00",
        "every two hours | WATER DAILY 08:00 10:00 12:00 14:00 16:00 18:00 20:00",
        "every ninety minutes | WATER DAILY 08:00 09:30 11:00 12:30 14:00 15:30 17:00 18:30",
        "every hour from nine to four | WATER DAILY 09:00 10:00 11:00 12:00 13:00 14:00 15:00 16:00",
        "twice a day | WATER DAILY 10:00 18:00",
        "three times a day | WATER DAILY 10:00 14:00 18:00",
        "five times a day | WATER DAILY 09:00 11:15 13:30 15:45 18:00",
        "eight times a day | WATER DAILY 08:00 09:30 11:15 13:00 14:45 16:30 18:15 20:00",
        "four times between nine and six | WATER DAILY 09:00 12:00 15:00 18:00",
        "at half past seven | WATER DAILY 07:30 OR WATER DAILY 19:30",
        "at seven in the morning | WATER DAILY 07:00",
        "at twelve | WATER DAILY 12:00",
        "at noon and at 4 pm at weekends | WATER WEEKENDS 12:00 16:00",
        "before bed remind me to stretch | STRETCH DAILY 21:00",
        "remind me to stretch | STRETCH DAILY 21:00",
        "remind me to stretch at nine | STRETCH DAILY 09:00 OR STRETCH DAILY 21:00",
        "remind me to stretch at seven in the morning | STRETCH DAILY 07:00",
        "remind me to drink before bed | WATER DAILY 20:00",
        "remind me every morning to drink | WATER DAILY 10:00",
        "remind me in an hour | WATER ONCE 2026-11-25 12:30",
        "remind me in forty five minutes to drink | WATER ONCE 2026-11-25 12:15",
        "remind me tomorrow at nine | WATER ONCE 2026-11-26 09:00 OR WATER ONCE 2026-11-26 21:00",
        "remind me to stretch tonight | STRETCH ONCE 2026-11-25 21:00",
        "remind me today at three | WATER ONCE 2026-11-25 15:00",
        "at noon at noon and at twelve o'clock | WATER DAILY 12:00",
        "every twelve hours | WATER DAILY 08:00 20:00",
        "remind me to drink today at nine and five | PAST",
        "remind me to drink today at nine eleven and one | PAST",
        "remind me to drink three times today | WATER ONCE 2026-11-25 14:00 18:00",
        "remind me today every two hours | WATER ONCE 2026-11-25 12:00 14:00 16:00 18:00 20:00",
        "remind me in twenty four hours to drink | WATER ONCE 2026-11-26 11:30"
      })
  void a_wish_becomes_a_plan(String said, String expected) {
    assertThat(describe(Planner.plan(PlanWords.in(Words.of(said)), NOW))).isEqualTo(expected);
  }

  private static String describe(PlanResult result) {
    if (result instanceof PlanResult.PlanFound planned) {
      return describe(planned.plan());
    }
    if (result instanceof PlanResult.EitherHalf half) {
      return describe(half.morning()) + " OR " + describe(half.later());
    }
    return result instanceof PlanResult.OtherPlan instead
        ? "INSTEAD " + describe(instead.plan())
        : ((PlanResult.PlanRefused) result).why().name();
  }

  private static String describe(Plan plan) {
    String days =
        plan.date()
            .map(date -> "ONCE " + date)
            .orElseGet(() -> ReminderNames.of((Days.Weekly) plan.days()));
    String times = plan.times().stream().map(LocalTime::toString).collect(Collectors.joining(" "));
    return plan.subject() + " " + days + " " + times;
  }

  /** Names the days of a plan. */
  private static final class ReminderNames {
    static String of(Days.Weekly days) {
      return days.equals(Days.DAILY)
          ? "DAILY"
          : days.equals(Days.WEEKDAYS)
              ? "WEEKDAYS"
              : days.equals(Days.WEEKENDS)
                  ? "WEEKENDS"
                  : days.weekdays().stream()
                      .map(day -> day.name().substring(0, 2))
                      .collect(Collectors.joining(","));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "remind me to stretch at ten a.m. and half past ten in the morning | TOO_CLOSE",
        "remind me to stretch twenty times a day | TOO_MANY",
        "remind me to stretch every half hour | TOO_CLOSE",
        "at midnight | NIGHT",
        "at three in the morning | NIGHT",
        "at eleven at night to drink | NIGHT",
        "remind me to stretch at midnight | NIGHT",
        "today at nine in the morning | PAST",
        "today at nine and eleven in the morning | PAST",
        "every twenty four hours | TOO_RARE",
        "every forty eight hours | TOO_RARE",
        "every 1440 minutes | TOO_RARE",
        "every twenty five hours | TOO_RARE",
        "every thirty six hours | TOO_RARE",
        "every thirteen hours | TOO_RARE",
        "every one hundred and twenty thousand minutes | TOO_RARE",
        "every 99999999999 hours | TOO_RARE",
        "zero times a day | UNCLEAR",
        "minus two times a day | UNCLEAR",
        "every zero hours | UNCLEAR",
        "every minus two hours | UNCLEAR",
        "every zero minutes | UNCLEAR",
        "in zero minutes | UNCLEAR",
        "in minus twenty minutes | UNCLEAR",
        "in fifteen | VAGUE",
        "every two weeks | RHYTHM",
        "remind me at ninety nine | UNCLEAR",
        "at 25 00 | UNCLEAR",
        "in thirty six hours | TOO_FAR",
        "in 100000 hours | TOO_FAR",
        "every two hours from nine at night to six in the morning | NIGHT",
        "every two hours from nine in the evening | NIGHT",
        "four times between ten at night and six in the morning | NIGHT",
        "every two hours from one to twelve | NIGHT"
      })
  void what_would_nag_or_wake_is_refused(String said, Refusal refusal) {
    assertThat(Planner.plan(PlanWords.in(Words.of(said)), NOW))
        .as(said)
        .isEqualTo(new PlanResult.PlanRefused(refusal));
  }

  /** The clocks of New York go forward in the night to the 14th, and back in the one to the 1st. */
  @ParameterizedTest
  @CsvSource({
    "2027-03-13T23:30, 2027-03-14T08:30",
    "2026-10-31T23:30, 2026-11-01T06:30",
    "2026-11-25T11:30, 2026-11-25T19:30"
  })
  void hours_from_now_are_hours_that_go_by(String now, String then) {
    ZonedDateTime here = LocalDateTime.parse(now).atZone(ZoneId.of("America/New_York"));
    PlanResult result =
        Planner.plan(PlanWords.in(Words.of("remind me to stretch in eight hours")), here);
    Plan plan = ((PlanResult.PlanFound) result).plan();
    assertThat(plan.date().orElseThrow().atTime(plan.first())).isEqualTo(LocalDateTime.parse(then));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "in an hour | PT1H",
        "remind me to drink in twenty minutes | PT20M",
        "in ninety minutes | PT1H30M"
      })
  void after_some_time_needs_no_zone(String said, Duration after) {
    assertThat(Planner.planWithoutZone(PlanWords.in(Words.of(said))))
        .contains(new PlanResult.PlanFound(Plan.after(ReminderSubject.WATER, after)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"at ten", "every two hours", "tomorrow at nine", "remind me to drink"})
  void times_of_day_need_a_zone(String said) {
    assertThat(Planner.planWithoutZone(PlanWords.in(Words.of(said)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "every five minutes",
        "every half hour",
        "every hour",
        "nine times a day",
        "twenty times a day",
        "99999999999 times a day",
        "fifty thousand times a day"
      })
  void instead_of_too_many_every_two_hours_is_offered(String said) {
    assertThat(describe(Planner.plan(PlanWords.in(Words.of(said)), NOW)))
        .isEqualTo("INSTEAD WATER DAILY 08:00 10:00 12:00 14:00 16:00 18:00 20:00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zero times a day",
        "every zero hours",
        "at",
        "from to",
        "every",
        "in hours",
        "remind me at 99",
        "at 25 00",
        "every 100000 minutes",
        "in 100000 hours",
        "from nine",
        "every two hours from ten to ten",
        "every three hours from 13 to one",
        "every hour from two thirty to two",
        "at ten o ninety nine",
        "at ten oh ninety",
        "eight times between nine and nine",
        "minus minus two hours from zero"
      })
  void no_words_break_it(String said) {
    assertThat(describe(Planner.plan(PlanWords.in(Words.of(said)), NOW))).isNotBlank();
  }
}
