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
    "half,1/2",
    "one and a half,3/2",
    "two point five,5/2",
    "point two five,1/4",
    "nought point five,1/2",
    "2 point 5,5/2",
    "three quarters,3/4",
    "a quarter,1/4",
    "two thirds,2/3",
    "one and three quarters,7/4",
    "half a dozen,6",
    "a dozen,12",
    "1 over 2,1/2",
    "minus two,-2",
    "a couple of,2",
    "a million,999999",
    "50000,50000",
    "99999999999999999999,999999"
  })
  void numbers_are_read_exactly(String words, String value) {
    assertThat(Numerals.of(split(words))).hasValue(rational(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "glass", "two two", "twenty thirty", "and", "hundred and", "ten five"})
  void what_is_no_number_is_none(String words) {
    assertThat(Numerals.of(split(words))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"i drank two,2", "i had two fifty,250", "at ten five,5", "so one and a half,3/2"})
  void the_longest_number_before_a_word_counts(String words, String value) {
    List<String> list = split(words);
    assertThat(Numerals.before(list, list.size()).map(Numeral::value)).hasValue(rational(value));
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

  private static Rational rational(String text) {
    String[] parts = text.split("/");
    return Rational.of(Long.parseLong(parts[0]), parts.length > 1 ? Long.parseLong(parts[1]) : 1);
  }

  private static List<String> split(String words) {
    return words.isEmpty() ? List.of() : List.of(words.split(" "));
  }
}
