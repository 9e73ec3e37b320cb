package dev.crampcoach.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.Speech;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to "that's five glasses today", of which the last amount was three. */
class DayTotalTest {
  private static Speech told() {
    Speech listener = Speech.listener().world("timeZone", "America/New_York");
    listener.say("ask cramp coach to log two glasses of water");
    listener.say("i drank three glasses over the day");
    return listener;
  }

  @ParameterizedTest
  @CsvSource({
    "five i've only had four, 4 glasses",
    "that's wrong it should be four in total, 4 glasses",
    "no no it's not five it's six, 6 glasses",
    "that can't be right i've had one glass today, one glass",
    "i spilled one of them all over the carpet, 4 glasses",
    "take one off that, 4 glasses",
    "that last one was my husband's, 2 glasses",
    "you missed one add one glass, 6 glasses",
    "scrap the lot and start from zero, leaves nothing"
  })
  void the_total_is_put_right(String words, String total) {
    assertThat(told().say(words).speech()).contains(total);
  }

  /** What is no amount changes nothing, and breaks nothing. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "not five glasses that's wrong",
        "no not five",
        "it should be minus three glasses",
        "that's wrong it's nine hundred glasses",
        "take zero glasses off",
        "take nine hundred glasses off"
      })
  void what_is_no_amount_breaks_nothing(String words) {
    Speech listener = told();
    assertThat(listener.say(words).speech()).isNotBlank().doesNotContain("Something went wrong");
    assertThat(listener.say("how much water have i had today").speech()).contains("today");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"does magnesium help at night", "why do i get cramps", "thanks", "say that again"})
  void what_is_about_something_else_changes_nothing(String words) {
    Speech listener = told();
    listener.say(words);
    assertThat(listener.say("ask cramp coach how much water i have had today").speech())
        .contains("5 glasses");
  }
}
