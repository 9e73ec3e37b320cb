package dev.crampcoach.triage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.english.CheckWords.Reading;
import dev.crampcoach.english.Words;
import dev.crampcoach.talk.safety.EnglishSignAnswers;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The same words answer one question with a no and another with a yes. */
class SignAnswerReaderTest {
  private static Reading read(String words, SignQuestion question) {
    return EnglishSignAnswers.ANSWERS.read(Words.of(words), Optional.of(question));
  }

  @ParameterizedTest
  @CsvSource({
    "LONG_CRAMP, it only lasts a minute or two then it's gone, NO",
    "LONG_CRAMP, it has been going for half an hour now, YES",
    "DARK_URINE, it's a normal light yellow color, NO",
    "DARK_URINE, it looks like coca cola to be honest, YES",
    "COLD_LEG, it feels warm and the color is normal, NO",
    "ALCOHOL_SHAKES, i still have my glass of wine every night and no shakes, NO",
    "LIMPING_CHILD, he's been running around the garden all day, NO",
    "SICK_CHILD, she's hopping about the kitchen and she's cool, NO",
    "BREATHING, sorry what has my chest got to do with it, NONE",
    "SADDLE, hang on i need to turn the light on, NONE"
  })
  void the_question_is_known(SignQuestion question, String words, Reading reading) {
    assertThat(read(words, question)).isEqualTo(reading);
  }

  /** What closed lists are for. */
  @ParameterizedTest
  @EnumSource(SignQuestion.class)
  void short_answers_are_read_by_the_lists(SignQuestion question) {
    assertThat(read("no", question)).isEqualTo(Reading.NO);
    assertThat(read("yes", question)).isEqualTo(Reading.YES);
    assertThat(read("i'm not sure", question)).isEqualTo(Reading.UNSURE);
    assertThat(read("not really", question)).isEqualTo(Reading.HARDLY);
    assertThat(read("", question)).isEqualTo(Reading.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "i don't think so not really anyway at the moment, false",
    "no never i love my life i am just tired, true"
  })
  void where_a_life_may_be_at_stake_only_a_plain_no_is_one(String words, boolean no) {
    assertThat(read(words, SignQuestion.SELF_HARM) == Reading.NO).isEqualTo(no);
  }
}
