package dev.crampcoach.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {
  @ParameterizedTest
  @CsvSource({
    "two,2",
    "zero,0",
    "nineteen,19",
    "twenty five,25",
    "ninety nine,99",
    "one hundred,100",
    "a hundred,100",
    "hundred and fifty,150",
    "one thousand two hundred and fifty,1250",
    "two fifty,250",
    "five hundred,500",
    "16,16",
    "a,1",
    "another,1",
    "half a,0.5",
    "one and a half,1.5",
    "two point five,2.5",
    "a couple of,2",
    "a million,1000000",
    "50000,50000",
    "99999999999999999999,999999"
  })
  void numbers_are_read_in_words(String words, double value) {
    assertThat(Numerals.of(split(words))).hasValue(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "glass", "two two", "twenty thirty", "and", "hundred and", "ten five"})
  void what_is_no_number_is_none(String words) {
    assertThat(Numerals.of(split(words))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"i drank two,2", "i had two fifty,250", "at ten five,5", "so one and a half,1.5"})
  void the_longest_number_before_a_word_counts(String words, double value) {
    List<String> list = split(words);
    assertThat(Numerals.before(list, list.size())).hasValue(value);
  }

  @ParameterizedTest
  @CsvSource({
    "just two,true",
    "a couple,true",
    "number one,true",
    "a,false",
    "another,false",
    "that one,false",
    "the first one,false",
    "glass,false"
  })
  void an_article_or_a_pronoun_is_no_number_by_itself(String words, boolean number) {
    List<String> list = split(words);
    assertThat(Numerals.isCounted(list, list.size() - 1)).isEqualTo(number);
  }

  private static List<String> split(String words) {
    return words.isEmpty() ? List.of() : List.of(words.split(" "));
  }
}
