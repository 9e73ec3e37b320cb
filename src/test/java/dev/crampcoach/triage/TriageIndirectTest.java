package dev.crampcoach.triage;

import static dev.crampcoach.triage.Heard.assertHears;
import static dev.crampcoach.triage.Heard.assertPlain;
import static dev.crampcoach.triage.Heard.listen;

import dev.crampcoach.triage.lexicon.Urgency;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signs told in a roundabout way, in another language, or by what they do to a day. */
class TriageIndirectTest {
  @Nested
  @DisplayName("fire and smoke in the house")
  class Fire {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "there's smoke coming in under the bedroom door",
          "there's a fire in my kitchen",
          "the curtains have caught fire",
          "house is on fire and my leg's locked",
          "hay humo en la casa",
        })
    void isAnEmergency(String words) {
      assertHears(words, Urgency.EMERGENCY, "E17");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "that smoke's just next door's barbecue",
          "we've a lovely fire going in the stove and my feet are up",
          "my thighs are on fire after those squats",
          "my legs were smoking on that last set",
        })
    void atPlayIsNone(String words) {
      assertPlain(listen(words));
    }
  }

  @Nested
  @DisplayName("crisis words in other languages and without the word")
  class Crisis {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "ya no quiero vivir",
          "me quiero morir",
          "i wan die",
          "don't set anything for tomorrow i'm not planning on there being one",
          "why fix the leg i'm not planning to be here next week",
          "i can't find one reason to see the morning",
          "my mate just sent us all a goodbye forever text and his phone's off",
        })
    void areHeard(String words) {
      assertHears(words, Urgency.EMERGENCY, "E15");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "i'm not planning to be here next week we're on holiday",
          "not planning anything for tomorrow so the long routine is fine",
          "no point in the alarm i don't work tomorrow",
          "hasta mañana",
        })
    void plansAreNone(String words) {
      assertPlain(listen(words));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "abeg my mama no fit lift one arm and she dey talk upside down, EMERGENCY, E4",
    "i wanted to say the the the thing you drink from and the words won't come, EMERGENCY, E4",
    "thought it was tonic and it was the drain stuff i had a good gulp, EMERGENCY, E16",
    "he's had his insulin twice this evening i did it and then he did it himself, EMERGENCY, E16",
    "gave birth five days ago and she fills a pad every ten minutes, EMERGENCY, E12",
    "two days with no vodka and he thinks our kitchen is the bus station, EMERGENCY, E18",
    "is rusty pee a thing two days after your first ever spin class, EMERGENCY, E5",
    "thyroid out on thursday and my hands have curled into claws, EMERGENCY, E13",
    "used to make it to the mailbox now my calves stop me halfway, URGENT, U13",
    "mixing bug spray all week with no gloves on and my legs are crampy and jumpy, URGENT, U9",
  })
  void whatIsToldByItsEffectsIsHeard(String words, Urgency urgency, String sign) {
    assertHears(words, urgency, sign);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i take my insulin twice a day and my legs cramp after lunch",
        "the drain's blocked so i poured the cleaner down and it fizzed lovely",
        "i used to run to the lighthouse and back now i just walk it for the view",
        "my walk's shorter these days because the dog's old",
      })
  void whatOnlyLooksLikeItIsNoEmergency(String words) {
    assertPlain(listen(words));
  }
}
