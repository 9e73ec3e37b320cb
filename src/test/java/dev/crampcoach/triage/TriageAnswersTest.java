package dev.crampcoach.triage;

import static dev.crampcoach.triage.Heard.ids;
import static dev.crampcoach.triage.Heard.listen;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.triage.lexicon.FoundSign;
import dev.crampcoach.triage.lexicon.Urgency;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Words around a sign that take nothing from it: an answer at the beginning, and comfort. Rule 3 of
 * section 4A of the clinical facts.
 */
class TriageAnswersTest {
  static Stream<String> denied() {
    return Spoken.denied().stream();
  }

  @ParameterizedTest
  @MethodSource("denied")
  void whatIsDeniedStaysDenied(String words) {
    for (String lead : Spoken.LEADS) {
      Finding finding = listen(Spoken.said(lead, words, ""));
      assertThat(finding.isWarning()).as(lead + ": " + ids(finding)).isFalse();
      assertThat(finding.unsure()).as(lead + ": " + ids(finding)).isFalse();
    }
  }

  @Nested
  @DisplayName("an answer that opens an utterance denies nothing of the statement after it")
  class Answer {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "no my foot is blue",
          "no he's bringing up pink spit",
          "no my rupture won't push back in",
          "no i've written the goodbye note",
          "no it's gone cold and my foot is white",
          "no the foot's gone white",
          "no the other leg's like ice",
          "no can't feel my foot",
          "no both legs are numb",
          "no there's blood in my pee",
          "no now my chest hurts",
          "no still can't breathe",
          "no but my chest hurts",
          "no and my chest hurts",
          "no not really it's the same and my foot is cold and white",
          "no no no my chest hurts",
          "no alexa my chest hurts",
          "no thanks i took too many pills",
          "no i don't think so but i can't feel my toes",
          "nope my chest is tight",
          "nah my pee is brown",
          "not at all the foot's gone white",
          "none of that but my chest hurts",
          "no call an ambulance",
          "no when i breathe my chest hurts",
          "no last night i coughed up blood",
          "no fainted just now",
          "no swallowed some bleach",
          "no too weak to stand",
          "no face is drooping on one side",
          "no lips are turning blue",
          "no chest hurts",
          "no snake has bitten me",
          "no my thigh is hard as a rock and swollen since the tackle",
          "no heart's hammering away",
          "no fever the foot is white",
          "no swelling it feels numb and my foot is white",
          "no pain and foot is white",
          "yes my chest hurts",
          "okay my foot is blue",
          "wait my foot is blue",
        })
    void isHeard(String words) {
      Finding finding = listen(words);
      assertThat(finding.urgency()).as(ids(finding).toString()).isEqualTo(Urgency.EMERGENCY);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "no",
          "no it's the same",
          "no not really",
          "no it still hurts",
          "no still cramping",
          "no i'm in bed",
          "no my thigh is still tight",
          "no the cramp is still there",
          "no i don't think so",
          "no thank you that's all",
          "no it's a bit better",
          "no i want to stop",
          "no i don't want to",
          "no i want to go to bed",
          "no i can't do this one",
          "no i can't straighten it",
          "no it won't let go",
          "no it's my calf",
          "no none of that",
          "no everything's fine",
          "no show me a stretch",
          "no make it half one",
          "no i drank two glasses",
          "no just a cramp",
          "yes it's easing",
          "okay i'm ready",
          "wait a minute",
          "no i'm pregnant",
          "no i'm expecting a baby",
          "thirty weeks",
          "yes i'm thirty weeks pregnant",
          "no i'm eighty two",
        })
    void alarmsNobodyAlone(String words) {
      Heard.assertPlain(listen(words));
    }
  }

  @Nested
  @DisplayName("comfort cancels nothing, a part that is normal only itself")
  class Comfort {
    @ParameterizedTest
    @CsvSource({
      "my foot is blue but it's fine, EMERGENCY",
      "my foot is blue it's okay now, EMERGENCY",
      "my foot is blue but i'll be all right, EMERGENCY",
      "my foot is blue no big deal, EMERGENCY",
      "my foot is blue but i'm fine, EMERGENCY",
      "my foot is blue i'm sure it's nothing, EMERGENCY",
      "my foot is blue it's not that bad, EMERGENCY",
      "my foot is blue but it doesn't bother me, EMERGENCY",
      "it's fine but my foot is blue, EMERGENCY",
      "i'm okay it's just my foot is blue, EMERGENCY",
      "don't worry but i coughed up blood, EMERGENCY",
      "it's a bit tight in my chest but it's ok, EMERGENCY",
      "i passed out earlier but i'm fine now, EMERGENCY",
      "my leg is swollen but it's fine, URGENT",
      "my leg is swollen that's normal, URGENT",
      "my leg is swollen but my breathing's fine, URGENT",
      "i have chest pain and my leg is fine, EMERGENCY",
      "chest pain and the leg feels normal, EMERGENCY",
      "my pee is pink, EMERGENCY",
    })
    void leavesTheSign(String words, Urgency urgency) {
      Finding finding = listen(words);
      assertThat(finding.urgency()).as(ids(finding).toString()).isEqualTo(urgency);
      assertThat(finding.signs()).noneMatch(FoundSign::gone);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "my breathing's fine",
          "the foot looks normal",
          "my face and arms and speech are fine",
          "my chest is fine and my leg feels normal",
          "it's fine",
          "i'll be all right",
          "no big deal",
        })
    void aloneIsNoSign(String words) {
      Heard.assertPlain(listen(words));
    }
  }

  @Test
  void aNoAtTheEndDeniesANounAndNotAStatement() {
    Heard.assertPlain(listen("chest pain no"));
    assertThat(listen("my foot is blue no").urgency()).isEqualTo(Urgency.EMERGENCY);
  }
}
