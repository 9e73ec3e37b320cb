package dev.crampcoach.triage;

import static dev.crampcoach.triage.Heard.assertHears;
import static dev.crampcoach.triage.Heard.assertPlain;
import static dev.crampcoach.triage.Heard.ids;
import static dev.crampcoach.triage.Heard.listen;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.triage.lexicon.Urgency;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How urgent words are, and for whom: rules 1, 2, 5 and 8 of section 4A of the clinical facts. */
class TriageLevelsTest {
  @Nested
  @DisplayName("1 the highest level wins")
  class HighestWins {
    @ParameterizedTest
    @CsvSource({
      "'my chest hurts, my calf is swollen and i get cramps most nights', EMERGENCY, E1 U1 B1",
      "just a little cramp in my thigh and my lips are blue, EMERGENCY, E1 C1",
      "'show me a stretch, my foot went white and icy', EMERGENCY, E2",
      "i get cramps most nights and my left calf is swollen and warm, URGENT, U1 B1",
      "'a soft lump in my groin, no pain, and i had a cramp', SOON, B7 C1",
      "nah actually just now my chest's been kinda tight too, EMERGENCY, E1",
      "his breathing's been bad since lunch, EMERGENCY, E1",
      "my pee's been brown all day, EMERGENCY, E5",
    })
    void wins(String words, Urgency urgency, String ids) {
      assertHears(words, urgency, ids);
    }

    @Test
    void theMostUrgentComesFirst() {
      Finding finding = listen("cramps most nights, a swollen warm calf and my chest hurts");
      assertThat(finding.signs())
          .extracting(found -> found.sign().urgency())
          .isSortedAccordingTo(java.util.Comparator.reverseOrder());
      assertThat(finding.signs().get(0).sign().id()).isEqualTo("E1");
    }

    @Test
    void tellsTheWordsThatGaveTheSign() {
      assertThat(listen("well i think my pee is brown you know").signs().get(0).words())
          .isEqualTo("pee is brown");
    }
  }

  @Nested
  @DisplayName("2 unsure goes up one level")
  class Unsure {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "my leg feels funny",
          "something is wrong with my leg",
          "i don't feel well",
          "is this a clot",
          "should i call an ambulance"
        })
    void asks(String words) {
      Finding finding = listen(words);
      assertThat(finding.unsure()).as(ids(finding).toString()).isTrue();
      assertThat(finding.urgency().atLeast(Urgency.URGENT)).isFalse();
      assertThat(finding.isWarning()).isFalse();
    }
  }

  @Nested
  @DisplayName("5 anybody's leg counts")
  class Whose {
    @ParameterizedTest
    @CsvSource({
      "my dad has chest pain, EMERGENCY, E1",
      "my wife's left calf is swollen and warm, URGENT, U1",
      "my toddler has a fever and won't walk, EMERGENCY, E14",
      "grandma's face is drooping, EMERGENCY, E4",
      "my son is limping and he did not fall, URGENT, U10",
      "my husband gets cramps most nights, SOON, B1",
    })
    void counts(String words, Urgency urgency, String ids) {
      assertHears(words, urgency, ids);
    }
  }

  @Nested
  @DisplayName("8 risks lift what is unsure or urgent")
  class Risks {
    @ParameterizedTest
    @CsvSource({
      "my leg feels funny and i'm pregnant, URGENT",
      "my leg feels strange and i'm on chemo, URGENT",
      "i don't feel well and i have kidney disease, URGENT",
      "heard a pop in my groin and i have kidney disease, EMERGENCY",
    })
    void lift(String words, Urgency urgency) {
      assertThat(listen(words).urgency()).isEqualTo(urgency);
      assertThat(listen(words).unsure()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
      "my left calf is swollen and i'm pregnant, URGENT, U1 U8",
      "mom's eighty four and her left leg is swollen, URGENT, U1",
    })
    void doNotLiftTheSignTheyArePartOf(String words, Urgency urgency, String ids) {
      assertHears(words, urgency, ids);
    }

    @ParameterizedTest
    @CsvSource({
      "granny is eighty four and gets cramps most nights, SOON",
      "i'm diabetic and my legs cramp, SOON",
    })
    void neverLiftSoon(String words, Urgency urgency) {
      assertThat(listen(words).urgency()).isEqualTo(urgency);
      assertThat(listen(words).unsure()).isFalse();
    }

    @Test
    void doNotLiftAPlainCramp() {
      assertPlain(listen("i'm sixty eight and i've a cramp in my leg"));
    }
  }
}
