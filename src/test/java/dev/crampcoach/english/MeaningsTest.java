package dev.crampcoach.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeaningsTest {
  private static final Meanings GISTS = Meanings.of("en");

  @ParameterizedTest
  @CsvSource({
    "yeah a little, YES",
    "well i do, YES",
    "um no it's just tight, NO",
    "nothing like that, NO",
    "yeah none of that, NO",
    "i have no swelling, NO",
    "i had a hip replacement in may, SURGERY",
    "i'm thirty weeks pregnant, PREGNANCY",
    "the swelling, SIGN"
  })
  void an_answer_in_own_words_has_its_gist(String words, Meaning gist) {
    assertThat(of(words)).containsExactly(gist);
  }

  @Test
  void what_is_denied_is_not_there() {
    assertThat(of("no surgery and not pregnant")).containsExactly(Meaning.NO);
    assertThat(of("i never had an operation")).isEmpty();
  }

  @Test
  void yes_in_the_middle_of_a_sentence_is_no_answer() {
    assertThat(of("does heat help yes")).isEmpty();
  }

  @Test
  void a_sign_in_a_long_sentence_is_left_to_triage() {
    assertThat(of("last winter i took a fall on the ice and it was fine")).isEmpty();
  }

  @Test
  void several_things_can_be_said_at_once() {
    assertThat(of("i'm pregnant and had surgery"))
        .isEqualTo(Set.of(Meaning.PREGNANCY, Meaning.SURGERY));
  }

  private static Set<Meaning> of(String words) {
    return GISTS.of(Words.of(words));
  }
}
