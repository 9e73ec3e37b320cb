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

/** Words with two meanings, and what happens to nobody here; each beside the sign itself. */
class TriageTwoMeaningsTest {
  @Nested
  @DisplayName("idioms of everyday, each beside the emergency that it sounds like")
  class Idioms {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "i nearly fainted when i saw the gas bill",
          "we laughed so hard i nearly peed my pants",
          "the old tractor is choking again",
          "i'm drowning in paperwork here",
          "he won't wake before noon on a saturday",
          "my boy had a little fit of the giggles",
          "i'm choking for a cup of tea",
          "our striker choked in the final",
          "his face dropped a mile when we lost",
          "i broke my leg in korea and now it tells me when it's going to rain",
          "stroke week at the pool and mine is terrible",
          "i overdosed on gumbo at my sister's",
        })
    void areNoSigns(String words) {
      assertPlain(listen(words));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "i nearly fainted when i stood up and my chest hurts",
          "he is choking on a grape",
          "she fell in the pool and she's drowning",
          "he's snoring like a train and he won't wake up",
          "i can't wake my teenager",
          "i overdosed on my pills",
          "his face dropped on one side when he woke",
          "i broke my leg this morning on the stairs",
          "he collapsed in his chair after dinner",
          "i couldn't wake him until i shook him hard",
          "grandpa had a stroke just now",
          "the cobra bit me",
          "took a kick in the balls and now it's swollen and killing me",
        })
    void hideNoEmergency(String words) {
      assertThat(listen(words).urgency()).as(words).isEqualTo(Urgency.EMERGENCY);
    }
  }

  @Nested
  @DisplayName("a stroke, a suicide, an overdose, bleeding, a heart attack")
  class Figures {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "should i switch from breast stroke to front crawl",
          "the butterfly stroke is giving me cramps",
          "do i stroke the leg upwards or downwards when i rub the cream in",
          "use long strokes toward the knee she said",
          "stroke the cat while i count please",
          "that exam was suicide in my humble opinion",
          "coach made us run suicides until my calves cramped",
          "it's career suicide to skip his meeting",
          "overdose of adobo tonight i'm so full",
          "we overdosed on box sets and popcorn",
          "i'm bleeding skint after christmas",
          "the bleeding bus was late again",
          "my mother in law will give me a heart attack with her surprise visits",
          "the gas bill gave me a heart attack",
        })
    void areNoSigns(String words) {
      assertPlain(listen(words));
    }

    @ParameterizedTest
    @CsvSource({
      "dad had a stroke, E4",
      "i was swimming and now i think i'm having a stroke my arm's gone, E4",
      "i'm thinking about suicide, E15",
      "the exam's over and i still want to kill myself, E15",
      "he's taken an overdose, E16",
      "overdosed on my painkillers, E16",
      "my leg is bleeding and it won't stop, E11",
      "i think he's having a heart attack, E1",
      "she gave him a fright and now he has chest pain, E1",
    })
    void hideNothing(String words, String sign) {
      assertHears(words, Urgency.EMERGENCY, sign);
    }
  }

  @Nested
  @DisplayName("animals, films, play, and poses")
  class Unreal {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "the dog's the one limping not me and he's been to the vet",
          "our mare's lame and the vet says rest",
          "we watched a film last night where the fella has a stroke on the golf course",
          "there was a big car crash on emmerdale and i clean missed my water",
          "the wean's limping for a joke so she doesnae have to hoover",
          "my grandson's hobbling about with a saucepan on his foot pretending to be a pirate",
          "snake pose or cobra i always forget which one opens up the hips",
          "popped two panadol like it says on the packet",
          "the burn's in spate so i walked the long way",
        })
    void areNoSigns(String words) {
      assertPlain(listen(words));
    }

    @ParameterizedTest
    @CsvSource({
      "the horse kicked me and my leg's bent the wrong way, EMERGENCY, E11",
      "fell off my horse and collapsed, EMERGENCY, E1",
      "there's been a car crash and my leg's trapped, EMERGENCY, E11",
      "we were watching a film and dad's face dropped, EMERGENCY, E4",
      "a cobra bit him on the foot, EMERGENCY, E17",
      "the dog bit me and it's swelling, URGENT, U9",
      "my son's limping and he's not pretending, URGENT, U10",
    })
    void hideNothing(String words, Urgency urgency, String sign) {
      assertHears(words, urgency, sign);
    }
  }

  @Nested
  @DisplayName("a cold pack, a dentist, and a year that is long over")
  class KnownCauses {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "foot's freezing because i've had the frozen peas on it",
          "my face is numb from the dentist and he said it'd wear off by teatime",
          "i broke my femur in two thousand and six the plate's still in",
          "had a dvt in oh nine off the pills and no bother since",
          "snapped my leg back in ninety four never bothers me",
        })
    void areNoSigns(String words) {
      assertPlain(listen(words));
    }

    @ParameterizedTest
    @CsvSource({
      "took the ice pack off an hour ago and the foot's still white and numb, E2",
      "my cold pack leg stays white, E2",
      "half my face is numb and i haven't been to the dentist, E4",
      "i was at the dentist and then my left arm went numb and my face dropped, E4",
      "i broke my leg in two places, E11",
    })
    void hideNothing(String words, String sign) {
      assertHears(words, Urgency.EMERGENCY, sign);
    }
  }

  @Test
  void nutsToEatAndStandingUpAreNoSignInAQuestion() {
    assertThat(listen("which nuts are best for muscle cramps").about()).isEmpty();
    assertThat(listen("is there a trick to end one when you can't stand up").about()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my abuela rubs alcohol with rosemary on the legs does this do something",
        "we had a lovely day walking the coast path and that night both thighs cramped",
        "rain again i'd say the turf's ruined",
        "still there but smaller",
      })
  void whatNeedsNoVisitGetsNone(String words) {
    assertThat(listen(words).urgency()).isEqualTo(Urgency.SELF_CARE);
  }
}
