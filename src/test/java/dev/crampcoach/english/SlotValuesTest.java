package dev.crampcoach.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Alexa's slots for times and durations hold is put into words, and nothing is added. */
class SlotValuesTest {
  @ParameterizedTest
  @CsvSource({
    "15:30, 15:30",
    "23:05, 23:05",
    "21:00, 21:00",
    "12:00, 12 o'clock",
    "12:15, 12:15",
    "00:00, midnight",
    "00:30, 12:30 am",
    "09:00, 9 o'clock am or pm",
    "02:30, 2:30 am or pm",
    "MO, in the morning",
    "AF, in the afternoon",
    "EV, in the evening",
    "NI, sometime at night"
  })
  void a_time_keeps_open_what_its_value_does(String value, String words) {
    assertThat(SlotValues.time(value)).contains(words);
  }

  @ParameterizedTest
  @CsvSource({
    "PT2H, two hours",
    "PT1H, one hour",
    "PT90M, ninety minutes",
    "PT1H30M, one hour and thirty minutes",
    "P1D, one day",
    "P2W, two weeks",
    "P1M, one month",
    "PT1M, one minute",
    "PT45S, forty five seconds",
    "PT0M, zero minutes",
    "PT250M, 250 minutes"
  })
  void a_duration_keeps_its_units(String value, String words) {
    assertThat(SlotValues.duration(value)).contains(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "?", "25:00", "24:00", "12:60", "9:00", "P", "PT", "PTH", "P-1D", "XX", "noon"
      })
  void what_is_no_value_is_not_guessed(String value) {
    assertThat(SlotValues.time(value)).isEmpty();
    assertThat(SlotValues.duration(value)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"02:00, 2", "12:00, 12", "09:00, 9"})
  void a_full_hour_may_have_been_a_number(String value, int number) {
    assertThat(SlotValues.number(value)).hasValue(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"02:30", "14:00", "00:00", "MO", "?"})
  void any_other_time_was_a_time(String value) {
    assertThat(SlotValues.number(value)).isEqualTo(OptionalInt.empty());
  }
}
