package dev.crampcoach.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.english.Words;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Another beginning or end of "every two hours from ten to six". */
class PlanBoundsTest {
  private static final Plan PLAN = every(2, 10, 18);

  private static Plan every(int hours, int from, int until) {
    List<LocalTime> times =
        IntStream.iterate(from, hour -> hour <= until, hour -> hour + hours)
            .mapToObj(hour -> LocalTime.of(hour, 0))
            .toList();
    return new Plan(ReminderSubject.WATER, Days.DAILY, times);
  }

  private static Optional<PlanResult> change(String words, Plan plan) {
    Words said = Words.of(words);
    return PlanBounds.change(said, PlanWords.in(said).about(ReminderSubject.WATER), plan);
  }

  @ParameterizedTest
  @CsvSource({
    "start at eight instead, 8 10 12 14 16 18",
    "stop at four please, 10 12 14 16",
    "until eight at night would be better, 10 12 14 16 18 20",
    "nearly but stop at five, 10 12 14 16",
    "from nine to five, 9 11 13 15 17",
    "i prefer nine until five, 9 11 13 15 17",
    "begin at half past eight, 8 10 12 14 16"
  })
  void keeps_the_interval_and_what_is_not_named(String words, String hours) {
    assertThat(PlanHours.of(change(words, PLAN))).isEqualTo(hours);
  }

  @ParameterizedTest
  @ValueSource(strings = {"from five in the morning until six", "start at five in the morning"})
  void leaves_no_night(String words) {
    assertThat(change(words, PLAN)).contains(new PlanResult.PlanRefused(Refusal.NIGHT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "at eight and at four",
        "every hour until six",
        "only on mondays until six",
        "and one more at nine",
        "in the evening",
        "three times a day"
      })
  void leaves_every_other_wish_alone(String words) {
    assertThat(change(words, PLAN)).isEmpty();
  }

  /** Two times have no interval of their own. */
  @ParameterizedTest
  @ValueSource(strings = {"start at eight", "stop at four"})
  void needs_a_plan_with_an_interval(String words) {
    assertThat(change(words, every(8, 10, 18))).isEmpty();
  }
}
