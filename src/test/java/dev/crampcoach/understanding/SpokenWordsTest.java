package dev.crampcoach.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.english.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "It's 9 p.m. -- can't sleep!|its 9 p m cant sleep",
        "  My   LEG\tcramps |my leg cramps",
        "inner-thigh/groin|inner thigh groin",
        "Café crème, naïve|cafe creme naive",
        "mother’s o`clock|mothers oclock",
        "½ litre of Ⅷ|½ litre of ⅷ",
        "जाँघ में दर्द|जघ म दरद",
        "ноет бедро|ноет бедро",
        "wow 😀 wow|wow wow"
      })
  void words_are_plain_and_small(String said, String words) {
    assertThat(Words.of(said)).hasToString(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "?!…", "'", "\u0301"})
  void what_holds_no_word_is_empty(String said) {
    assertThat(Words.of(said).list()).isEmpty();
  }

  @Test
  void what_comes_after_a_breath_is_not_read() {
    assertThat(Words.of("a ".repeat(600) + "leg").list())
        .hasSize(500)
        .doesNotContain("leg")
        .isEqualTo(List.copyOf(Words.of("a ".repeat(500)).list()));
  }
}
