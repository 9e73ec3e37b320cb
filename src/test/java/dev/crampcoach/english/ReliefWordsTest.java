package dev.crampcoach.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReliefWordsTest {
  private static final ReliefWords RELIEF = ReliefWords.of("en");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i'm nine",
        "i'm nine years old",
        "i am only six",
        "i'm in fifth grade",
        "i'm a sixth grader",
        "i'm just a kid",
        "mommy my leg hurts",
        "my leg is cramping and i'm eleven"
      })
  void a_child_of_up_to_twelve_is_heard(String said) {
    assertThat(in(said)).contains(ReliefWord.YOUNG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"i'm thirteen", "i'm fourteen years old", "i'm a fifteen year old"})
  void somebody_of_thirteen_to_fifteen_is_heard(String said) {
    assertThat(in(said)).contains(ReliefWord.TEEN).doesNotContain(ReliefWord.YOUNG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i'm nine weeks pregnant",
        "i'm eight months along",
        "i'm ten minutes in",
        "i'm at a nine out of ten",
        "i'm seventy nine",
        "i'm sixteen",
        "my mommy is here",
        "call mommy",
        "i'm in the second row"
      })
  void weeks_and_minutes_are_no_age(String said) {
    assertThat(in(said)).doesNotContain(ReliefWord.YOUNG, ReliefWord.TEEN);
  }

  @ParameterizedTest
  @CsvSource({
    "i had a baby three weeks ago, BIRTH, true",
    "i gave birth last week, BIRTH, true",
    "i had a baby two years ago, BIRTH, false",
    "i had a baby ten weeks ago, BIRTH, false",
    "i had surgery last month, SURGERY, true",
    "i had surgery years ago, SURGERY, false",
    "i had my knee replaced ten years ago, NEW_JOINT, true",
    "i have a new hip, NEW_JOINT, true",
    "i'm thirty weeks, PREGNANCY, true",
    "thirty two weeks, PREGNANCY, true",
    "i'm not pregnant, PREGNANCY, false",
    "no surgery, SURGERY, false",
    "i've had it for two weeks, PREGNANCY, false"
  })
  void what_is_to_be_minded_is_heard_if_it_still_counts(
      String said, ReliefWord word, boolean counts) {
    assertThat(in(said).contains(word)).isEqualTo(counts);
  }

  @ParameterizedTest
  @CsvSource({
    "i'm not in bed i'm on the couch, COUCH, BED",
    "no i'm sitting, SITTING, BED",
    "i'm in bed not sitting, BED, SITTING",
    "not the calf it's my inner thigh, INNER_THIGH, CALF"
  })
  void what_is_denied_is_not_meant(String said, ReliefWord meant, ReliefWord denied) {
    assertThat(in(said)).contains(meant).doesNotContain(denied);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"help me", "somebody help", "please somebody help me", "i need some help"})
  void a_call_for_help_is_heard(String said) {
    assertThat(in(said)).contains(ReliefWord.HELP_ME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"help me drink more water", "help me with a stretch", "can you help me sleep"})
  void help_with_something_is_no_call(String said) {
    assertThat(in(said)).doesNotContain(ReliefWord.HELP_ME);
  }

  private static Set<ReliefWord> in(String said) {
    return RELIEF.in(Words.of(said));
  }
}
