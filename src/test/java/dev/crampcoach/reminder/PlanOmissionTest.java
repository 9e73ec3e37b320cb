package dev.crampcoach.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.english.Words;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left out of "at nine, one, four, and seven in the evening". */
class PlanOmissionTest {
  private static final Plan PLAN =
      new Plan(
          ReminderSubject.WATER,
          Days.DAILY,
          Stream.of(9, 13, 16, 19).map(hour -> LocalTime.of(hour, 0)).toList());

  private static Optional<PlanResult> change(String words) {
    return PlanOmission.change(Words.of(words), PLAN);
  }

  @ParameterizedTest
  @CsvSource({
    "no not in the evening, 9 13 16",
    "not at four, 9 13 19",
    "skip the four oclock one please, 9 13 19",
    "that's good but not at nine, 13 16 19",
    "yes but without the morning one, 13 16 19",
    "not at one or four, 9 19",
    "no evenings, 9 13 16",
    "leave out the seven, 9 13 16",
    "not in the afternoon, 9 19",
    "not at ten, 9 13 16 19",
    "not at night, 9 13 16 19"
  })
  void leaves_out_what_is_named(String words, String hours) {
    assertThat(PlanHours.of(change(words))).isEqualTo(hours);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not at nine at ten",
        "not before ten",
        "not on sundays",
        "no nine",
        "at nine",
        "not yet",
        "at ten not at nine",
        "not nine make it ten",
        "not every two hours",
        "no"
      })
  void leaves_everything_else_to_others(String words) {
    assertThat(change(words)).isEmpty();
  }

  @Test
  void asks_for_times_when_nothing_is_left() {
    assertThat(change("not at nine one four or seven"))
        .contains(new PlanResult.PlanRefused(Refusal.VAGUE));
  }

  @Test
  void leaves_nothing_out_of_a_delay() {
    Plan delay = Plan.after(ReminderSubject.WATER, Duration.ofHours(2));
    assertThat(PlanOmission.change(Words.of("not at nine"), delay)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "i want nine eleven one three and five, 9 11 1 3 5",
    "no not nine in the evening i want nine eleven one three and five, 9 11 1 3 5",
    "not at nine at ten, 10",
    "eight ten twelve and two, 8 10 12 2",
    "at nine ten, 9",
    "nine fifteen eleven fifteen, 9 11"
  })
  void hours_in_a_row_are_no_minutes(String words, String hours) {
    List<String> found =
        PlanWords.in(Words.of(words)).times().stream()
            .map(time -> String.valueOf(time.hour()))
            .toList();
    assertThat(String.join(" ", found)).isEqualTo(hours);
  }
}
