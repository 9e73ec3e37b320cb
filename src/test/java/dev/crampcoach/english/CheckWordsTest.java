package dev.crampcoach.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.english.CheckWords.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckWordsTest {
  private static final CheckWords WORDS = CheckWords.of("en");

  /** A yes to a part of the question is a yes, whatever else is denied beside it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "well one is fatter the left yes but no colour normal colour",
        "the left one is bigger but it's not hot",
        "it's not red but one is thicker",
        "my left leg is fatter than the right one but not warm",
        "well he's not limping he can't get up at all",
        "she isn't limping she can't walk at all"
      })
  void a_part_is_a_yes(String words) {
    assertThat(WORDS.read(Words.of(words))).isEqualTo(Reading.YES);
    assertThat(WORDS.deny(Words.of(words))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "no numb no weak i walk normal, one-swollen-leg, true",
    "no chest pain, one-swollen-leg, true",
    "no swelling no numbness, one-swollen-leg, false",
    "no, one-swollen-leg, false",
    "no none of that, one-swollen-leg, false",
    "no numbness, saddle, false",
    "no swelling, saddle, true",
    "no fever, limping-child, false",
    "no no my belly's fine and nothing's swollen, saddle, false",
    "no nothing wrong i did yard work, saddle, false"
  })
  void a_denial_may_name_only_others(String words, String question, boolean others) {
    assertThat(WORDS.denyOnlyOthers(Words.of(words), question)).isEqualTo(others);
  }

  @ParameterizedTest
  @CsvSource({
    "no never i am only tired, true",
    "well no dear, true",
    "not really, false",
    "i don't think so, false",
    "'', false"
  })
  void a_plain_no_is_told_from_less(String words, boolean plain) {
    assertThat(WORDS.beginWithNo(Words.of(words))).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource({
    "no it isn't swollen or hot, NO",
    "not swollen and the color is normal, NO",
    "no nothing like that, NO",
    "i don't know, UNSURE",
    "what do you mean, NONE"
  })
  void a_denial_stays_one(String words, Reading reading) {
    assertThat(WORDS.read(Words.of(words))).isEqualTo(reading);
  }
}
