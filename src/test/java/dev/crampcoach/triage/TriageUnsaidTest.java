package dev.crampcoach.triage;

import static dev.crampcoach.triage.Heard.assertHears;
import static dev.crampcoach.triage.Heard.assertPlain;
import static dev.crampcoach.triage.Heard.ids;
import static dev.crampcoach.triage.Heard.listen;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.triage.lexicon.Urgency;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signs that are denied or over: rules 3 and 4 of section 4A of the clinical facts. */
class TriageUnsaidTest {
  @Nested
  @DisplayName("3 a no cancels its own sign only")
  class No {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "no swelling just a cramp",
          "it isn't numb",
          "i never had a clot",
          "the swelling went away",
          "no chest pain no swelling no numbness just a plain cramp",
          "my leg is not swollen, not red and not hot",
          "without any chest pain",
          "i don't have trouble breathing",
          "i do not have a fever",
          "i didn't hear a pop",
          "it's neither cold nor pale",
        })
    void cancels(String words) {
      assertPlain(listen(words));
    }

    @ParameterizedTest
    @CsvSource({
      "no swelling but my chest hurts, EMERGENCY, E1",
      "no chest pain but my left calf is swollen, URGENT, U1",
      "i don't have a fever my foot is white and cold, EMERGENCY, E2",
      "'it isn''t swollen, it''s cold and blue, my foot', EMERGENCY, E2",
      "'no, my pee is brown', EMERGENCY, E5",
      "no feeling between my legs, EMERGENCY, E3 U6",
      "i can't breathe, EMERGENCY, E1",
      "it is not swollen and i can't catch my breath, EMERGENCY, E1",
      "i have not been able to pee since yesterday, EMERGENCY, E3",
    })
    void leavesTheOthers(String words, Urgency urgency, String ids) {
      assertHears(words, urgency, ids);
      assertThat(listen(words).signs()).hasSize(ids.split(" ").length);
    }
  }

  @Nested
  @DisplayName("4 time matters")
  class Time {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "i had chest pain years ago",
          "broke my leg when i was ten and it healed",
          "my leg was swollen last year",
          "i used to faint as a teenager",
          "the numbness is gone",
          "years ago, i had a clot",
          "i'd a clot in this leg three year back they sorted it",
          "my dad had a stroke six year since and his leg jumps at night",
          "she had a stroke two year back",
          "when i were a lass i fell off a horse and hurt that hip",
          "she passed out the once about four winters ago",
          "i had a dvt back when our danny was born",
        })
    void overIsNoSign(String words) {
      assertPlain(listen(words));
    }

    @ParameterizedTest
    @CsvSource({
      "i had chest pain years ago and now my chest hurts again, EMERGENCY, E1",
      "had a clot years ago but now my calf is swollen, URGENT, U1",
      "she had a stroke two days back, EMERGENCY, E4",
      "i fainted a while ago, EMERGENCY, E1",
      "i fainted on the way back, EMERGENCY, E1",
      "she had a stroke two year back and now her face is drooping, EMERGENCY, E4",
      "when i was a lad i had a clot and now my calf is swollen and hot, URGENT, U1",
      "my leg was fine last year but today my foot went white and cold, EMERGENCY, E2",
    })
    void nowCounts(String words, Urgency urgency, String ids) {
      assertHears(words, urgency, ids);
    }
  }
}
