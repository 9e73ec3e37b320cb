package dev.crampcoach.english;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrastWordsTest {
  private static final ContrastWords WORDS = ContrastWords.of("en");

  @ParameterizedTest
  @CsvSource({
    "no limp but she's gone floppy, she's gone floppy",
    "not dizzy though there is blood, there is blood",
    "no it's fine, ''",
    "no but yes, ''",
    "but my foot is blue, ''"
  })
  void what_follows_a_contrast_is_told_apart(String words, String rest) {
    assertThat(WORDS.behindContrast(Words.of(words))).isEqualTo(Words.of(rest));
  }

  @ParameterizedTest
  @CsvSource({
    "no it's warm, no",
    "it's warm like the other one, ''",
    "no it's hot, no its hot",
    "it's warmer than the other, its warmer than the other"
  })
  void warm_is_no_sign_where_cold_was_asked_about(String words, String rest) {
    assertThat(WORDS.besideWarmth(Words.of(words)).toString()).isEqualTo(rest);
  }
}
