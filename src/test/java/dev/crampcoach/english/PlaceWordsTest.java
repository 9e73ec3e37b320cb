package dev.crampcoach.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceWordsTest {
  private static final PlaceWords WORDS = PlaceWords.of("en");

  /** Of two places the one that is wished for counts, else the last that is not turned down. */
  @ParameterizedTest
  @CsvSource({
    "eh in the chair the baby is sleeping in my bed, SITTING",
    "the chair no wait the bed i am in the bed, BED",
    "hang on babe chair or bed she says the sofa, SITTING",
    "no i mean which one in bed or chair okay i say bed, BED",
    "not in bed i told you the chair, SITTING",
    "chair not the bed, SITTING",
    "sitting on the edge of the bed, SITTING",
    "standing holding a chair, STANDING",
    "lying on the floor, FLOOR",
    "i want a stretch please the one for bed, BED"
  })
  void the_place_that_counts_is_named(String words, Meaning place) {
    assertThat(WORDS.named(Words.of(words))).as(words).contains(place);
  }

  @ParameterizedTest
  @CsvSource({
    "but i am in the bed i say bed why you say chair, BED",
    "stop the bed one give me another one sitting in a chair, SITTING",
    "can you change the stretch for the bed, BED",
    "but this is chair i am in the bed, BED",
    "i'd rather do it standing, STANDING"
  })
  void a_place_is_wished_for(String words, Meaning place) {
    assertThat(WORDS.wished(Words.of(words))).as(words).contains(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "do i need a chair",
        "i'm holding on to the chair",
        "get off the bed biscuit",
        "can i do this in bed",
        "my chair rolls",
        "i'm sitting up now"
      })
  void a_place_that_is_only_named_is_no_wish(String words) {
    assertThat(WORDS.wished(Words.of(words))).as(words).isEqualTo(Optional.empty());
  }
}
