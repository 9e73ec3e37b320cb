package dev.crampcoach.water;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.english.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrinkWordsTest {
  private static final DrinkWords DRINKS = DrinkWords.of("en");

  @ParameterizedTest
  @CsvSource({
    "i drank a glass,240",
    "two glasses of water,480",
    "half a glass,120",
    "a glass and a half,360",
    "one and a half glasses,360",
    "log three and a half,840",
    "a couple of glasses,480",
    "half a litre,500",
    "two litres of water,2000",
    "sixteen ounces,474",
    "an eight ounce glass,237",
    "a pint,473",
    "a big glass of water,240",
    "a bottle,500",
    "two fifty mils,250",
    "750 ml,750",
    "log it,240",
    "another one,240",
    "two at breakfast and one at lunch,720",
    "add three more,720",
    "i drank one at three,240",
    "one point five,360",
    "twenty five,6000",
    "log half,120",
    "a couple,480",
    "point five glasses,120",
    "log two and one point five,840"
  })
  void what_was_drunk_is_read_in_american_measures(String said, Integer millilitres) {
    var drunk = DRINKS.in(Words.of(said), Units.US);
    assertThat(drunk.drink().map(Drink::millilitres).orElse(null)).isEqualTo(millilitres);
  }

  @ParameterizedTest
  @CsvSource({"en-GB,a pint,568", "en-GB,ten ounces,284", "en-AU,a cup,250", "en-US,a cup,240"})
  void measures_are_the_country_s(String locale, String said, int millilitres) {
    var drunk = DRINKS.in(Words.of(said), Units.of(locale));
    assertThat(drunk.drink().map(Drink::millilitres)).contains(millilitres);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "minus two glasses",
        "zero glasses",
        "a bathtub",
        "i drank nothing",
        "a bucket of water",
        "negative one",
        "two or three",
        "maybe two or three glasses",
        "two to four glasses",
        "not two",
        "not two glasses",
        "that makes five",
        "i had some water",
        "0"
      })
  void what_is_no_amount_is_asked_for(String said) {
    var drunk = DRINKS.in(Words.of(said), Units.US);
    assertThat(drunk.drink()).isEmpty();
    assertThat(drunk.verdict()).isIn(DrinkAmount.Verdict.UNCLEAR, DrinkAmount.Verdict.NOTHING);
  }

  @ParameterizedTest
  @CsvSource({
    "two,true",
    "a glass,true",
    "half a bottle,true",
    "another cup,true",
    "zero,true",
    "a good stretch for me,false",
    "that one,false",
    "the last one,false",
    "does a warm bath help,false",
    "can you help,false"
  })
  void an_article_alone_is_no_amount(String said, boolean amount) {
    assertThat(DRINKS.sayHowMuch(Words.of(said))).isEqualTo(amount);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ninety nine glasses",
        "thirty litres",
        "9999 glasses",
        "50000 glasses",
        "99999999999 glasses",
        "fifty thousand glasses"
      })
  void nobody_drinks_that_much_at_once(String said) {
    var drunk = DRINKS.in(Words.of(said), Units.US);
    assertThat(drunk.drink()).isEmpty();
    assertThat(drunk.verdict()).isEqualTo(DrinkAmount.Verdict.TOO_MUCH);
  }
}
