package dev.crampcoach.triage;

import static dev.crampcoach.triage.Heard.TRIAGE;
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

/**
 * Signs while a cramp is on, and calls for help: rules 12 and 13 of section 4A of the clinical
 * facts.
 */
class TriageLiveTest {
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
          "i've got ten minutes before my bus",
          "it hasn't been over ten minutes",
          "i was on my feet for more than an hour",
          "easing can he go back on there's like fifteen minutes left",
          "it's still tight and i've got ten minutes till we run the piece",
          "it eased there's half an hour till the bus comes can i stretch again",
          "easing but it's still there and my train goes in twelve minutes",
          "no it hasn't been ten minutes more like two",
          "it's still cramping on and off all afternoon",
          "been cramping all day but it comes and goes",
          "yeah he says it's better now he's not going ow anymore",
          "both of them have gone now both thighs",
          "i'm in bed and it's really hurting just tell me what to do",
        })
    void timeThatIsLeftAndItsOwnPainAreNoSign(String words) {
      assertPlain(TRIAGE.listen(words, true));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "still locked fifteen minutes now",
          "no it's been more than ten minutes",
          "over ten minutes now",
          "fifteen minutes and still",
          "it came on twenty minutes ago",
          "i've had this cramp twenty minutes left leg",
          "not ten minutes it's been half an hour with this cramp",
          "cramp's held for twelve minutes and there's five minutes till the bus",
          "cramping one after another for an hour with no gap",
        })
    void tenMinutesOfItAreStillHeard(String words) {
      assertThat(ids(TRIAGE.listen(words, true))).contains("U2");
    }

    @ParameterizedTest
    @CsvSource({
      "i just chucked up, LOST_FLUID",
      "i can't think straight, CONFUSION",
      "i'm not doing that i'm crook as i can't think straight, CONFUSION",
    })
    void whatHeatMayDoIsAskedAbout(String words, SignQuestion question) {
      Finding finding = TRIAGE.listen(words, true);
      assertThat(finding.isWarning() || finding.unsure()).as(ids(finding).toString()).isTrue();
      assertThat(finding.question()).contains(question);
    }

    @Test
    void whoCannotThinkInTheHeatIsAnEmergency() {
      assertThat(TRIAGE.listen("i can't think straight it's boiling up here", true).urgency())
          .isEqualTo(Urgency.EMERGENCY);
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
