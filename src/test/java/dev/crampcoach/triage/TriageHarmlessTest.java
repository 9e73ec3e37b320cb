package dev.crampcoach.triage;

import static dev.crampcoach.triage.Heard.assertHears;
import static dev.crampcoach.triage.Heard.assertPlain;
import static dev.crampcoach.triage.Heard.listen;

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

    @Test
    void atRestTheyAre() {
      assertHears("my heart is racing and i'm just sitting", Urgency.EMERGENCY, "E1");
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
