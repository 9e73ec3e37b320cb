package dev.crampcoach.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of section 4A of the clinical facts, one nested class each. */
class TriageTest {
  private static final Triage TRIAGE = Triage.of("en");

  private static Finding listen(String words) {
    return TRIAGE.listen(words, false);
  }

  private static void assertHears(String words, Urgency urgency, String ids) {
    Finding finding = listen(words);
    assertThat(finding.urgency()).as(words + " " + ids(finding)).isEqualTo(urgency);
    assertThat(ids(finding)).as(words).containsAll(Arrays.asList(ids.split(" ")));
    assertThat(finding.unsure()).as(words).isFalse();
  }

  private static void assertPlain(Finding finding) {
    assertThat(finding.urgency()).as(ids(finding).toString()).isEqualTo(Urgency.SELF_CARE);
    assertThat(finding.unsure()).isFalse();
    assertThat(finding.isWarning()).isFalse();
    assertThat(finding.signs()).allMatch(found -> found.sign().urgency() == Urgency.SELF_CARE);
  }

  private static List<String> ids(Finding finding) {
    return finding.signs().stream().map(found -> found.sign().id()).toList();
  }

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
        })
    void overIsNoSign(String words) {
      assertPlain(listen(words));
    }

    @ParameterizedTest
    @CsvSource({
      "i had chest pain years ago and now my chest hurts again, EMERGENCY, E1",
      "had a clot years ago but now my calf is swollen, URGENT, U1",
      "my leg was fine last year but today my foot went white and cold, EMERGENCY, E2",
    })
    void nowCounts(String words, Urgency urgency, String ids) {
      assertHears(words, urgency, ids);
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
  @DisplayName("6 figures of speech are no signs")
  class Figures {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "this cramp is killing me",
          "my thighs are on fire with this cramp",
          "dead legs after leg day",
          "my heart is set on the marathon",
          "i'm dying for a drink",
          "it cost an arm and a leg",
          "i got cold feet about the race",
          "put on some pop music",
          "a cold pack or a hot bath",
        })
    void areNoSigns(String words) {
      assertPlain(listen(words));
    }

    @Test
    void hideNothing() {
      assertHears("this cramp is killing me and i can't breathe", Urgency.EMERGENCY, "E1");
    }
  }

  @Nested
  @DisplayName("7 effects of exercise are no signs")
  class Exercise {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "my heart was racing after the sprint and it settled",
          "my legs are like jelly after the workout",
          "out of breath after the stairs but fine now",
          "both thighs are sore from the gym",
        })
    void areNoSigns(String words) {
      assertPlain(listen(words));
    }

    @Test
    void atRestTheyAre() {
      assertHears("my heart is racing and i'm just sitting", Urgency.EMERGENCY, "E1");
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

  @Nested
  @DisplayName("9 questions for knowledge are no signs")
  class Information {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "what is a clot",
          "can a blood clot cause cramps",
          "what are the signs of a stroke",
          "tell me about sepsis",
          "does dark urine mean anything",
          "when should i call an ambulance",
          "why do pregnant women get cramps",
        })
    void areNoSigns(String words) {
      assertPlain(listen(words));
    }

    @ParameterizedTest
    @CsvSource({
      "what is wrong with my foot it's white and cold, EMERGENCY, E2",
      "why is my pee brown, EMERGENCY, E5",
      "is it bad that my left leg is swollen, URGENT, U1",
    })
    void aboutSomebodyTheyAre(String words, Urgency urgency, String ids) {
      assertHears(words, urgency, ids);
    }
  }

  @Nested
  @DisplayName("12 a live cramp has its own words")
  class LiveCramp {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "i can't move my leg",
          "can't straighten it",
          "it's locked",
          "it won't let go",
          "still the same",
          "nothing is working",
        })
    void areNoSignWhileItIsRelieved(String words) {
      assertPlain(TRIAGE.listen(words, true));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "i can't move my leg the cramp is so bad",
          "my thigh cramped and i can't straighten it",
          "this cramp won't let go",
        })
    void areNoSignWithCrampWords(String words) {
      assertPlain(listen(words));
    }

    @Test
    void withoutACrampNotMovingIsASign() {
      assertHears("i can't move my leg", Urgency.EMERGENCY, "E4");
    }

    @ParameterizedTest
    @CsvSource({
      "i can't move my leg and my face is numb, EMERGENCY",
      "i can't move my leg and it's numb and cold, EMERGENCY",
      "i can't move my leg or my arm on the left side, EMERGENCY",
      "this cramp won't let go and my chest hurts, EMERGENCY",
      "it has been twenty minutes and it won't let go, URGENT",
      "the cramp has lasted over ten minutes, URGENT",
    })
    void besideAnotherSignTheyCount(String words, Urgency urgency) {
      Finding finding = TRIAGE.listen(words, true);
      assertThat(finding.urgency()).as(ids(finding).toString()).isEqualTo(urgency);
    }
  }

  @Nested
  @DisplayName("13 asking for help")
  class AskingForHelp {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "call 911",
          "call nine one one",
          "call an ambulance",
          "i need an ambulance",
          "dial triple zero",
          "ring nine nine nine please",
        })
    void forAnAmbulanceIsAnEmergency(String words) {
      assertHears(words, Urgency.EMERGENCY, "CALL");
      assertThat(listen(words).signs()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "help me", "get help", "help me please", "i don't need 911"})
    void forHelpIsNoSign(String words) {
      assertPlain(listen(words));
      assertPlain(TRIAGE.listen(words, true));
    }
  }
}
