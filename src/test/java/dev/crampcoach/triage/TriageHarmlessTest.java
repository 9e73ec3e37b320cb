package dev.crampcoach.triage;

import static dev.crampcoach.triage.Heard.assertHears;
import static dev.crampcoach.triage.Heard.assertPlain;
import static dev.crampcoach.triage.Heard.listen;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.triage.lexicon.Urgency;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What only sounds like a sign: rules 6, 7 and 9 of section 4A of the clinical facts. */
class TriageHarmlessTest {
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

    @ParameterizedTest
    @ValueSource(
        strings = {
          "leg is swollen and i'm out of breath after the stairs",
          "my hip was replaced last month and i'm out of breath from the stairs",
          "knee done, now swollen and warm, puffed just from the stairs",
        })
    void besideALegWithASignOrAfterAnOperationTheyAre(String words) {
      assertHears(words, Urgency.EMERGENCY, "E1");
    }

    @Test
    void atRestTheyAre() {
      assertHears("my heart is racing and i'm just sitting", Urgency.EMERGENCY, "E1");
    }
  }

  @Nested
  @DisplayName("8 who somebody is, where, and with what illness, is no sign")
  class Circumstances {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "i have the kidney disease so they count my cups for me how much is too much",
          "i'm pregnant and my inner thigh just seized up",
          "it's a cramp in my leg i'm pregnant is there a stretch",
          "i'm hooked up to the machine for four hours and can't get up what can i do",
          "i take my blood pressure tablets with a big drink of water is that okay",
          "i have my pills at eight and then i drink my tea",
          "been like that for years it's the neuropathy",
          "feet always numb from diabetes",
          "i've still got some of his tablets in the cupboard could i have one of them",
          "should i take one of gerald's tablets tonight or not",
          "i ate my toast and took my tablets and then the cramp came",
        })
    void areNoSigns(String words) {
      assertPlain(listen(words));
    }

    @ParameterizedTest
    @CsvSource({
      "dialysis and dizzy, URGENT, U12",
      "pregnant and one leg is swollen, URGENT, U8",
      "i fell and can't get up, EMERGENCY, E11",
      "my kid ate some tablets, EMERGENCY, E16",
      "he drank his pills all of them, EMERGENCY, E16",
      "i took too many water pills, EMERGENCY, E16",
    })
    void hideNothing(String words, Urgency urgency, String ids) {
      assertHears(words, urgency, ids);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "i had one last night and i'm really scared it's a blood clot",
          "i'm scared it's a clot",
        })
    void aFearIsAskedAbout(String words) {
      Finding finding = listen(words);
      assertThat(finding.isWarning()).isFalse();
      assertThat(finding.question()).contains(SignQuestion.ONE_SWOLLEN_LEG);
    }

    @Test
    void aFearWithASignIsWarnedOf() {
      assertHears("i'm scared it's a clot my calf is swollen", Urgency.URGENT, "U1");
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
}
