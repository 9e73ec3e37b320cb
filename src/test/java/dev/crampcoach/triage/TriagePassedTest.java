package dev.crampcoach.triage;

import static dev.crampcoach.triage.Heard.assertPlain;
import static dev.crampcoach.triage.Heard.ids;
import static dev.crampcoach.triage.Heard.listen;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.crampcoach.triage.lexicon.FoundSign;
import dev.crampcoach.triage.lexicon.Urgency;
import dev.crampcoach.triage.lexicon.WhenGone;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signs that are said to have passed: rule 4 of section 4A of the clinical facts. */
class TriagePassedTest {
  private static final List<String> PASSINGS =
      List.of("but it went away", "and then it passed", "but it's gone now", "it stopped");

  @Test
  void theSignFileTellsEventsFromStates() {
    assertThat(signs("GONE")).isEqualTo("E1 E2 E3 E5 E7 E10 E11 E13 E17 E18 U3 U8 U9");
    assertThat(signs("GONE_NOW")).isEqualTo("E4 E12");
    assertThat(signs("STAYS")).isEqualTo("E15 E16");
  }

  private static String signs(String whenGone) {
    var ids = new ArrayList<String>();
    for (JsonNode sign : Spoken.signs()) {
      if (sign.path("when_gone").asText().equals(whenGone)) {
        ids.add(sign.path("id").asText());
      }
    }
    return String.join(" ", ids);
  }

  /** Each example of an event is heard when it has passed, or what its sign says of that. */
  @Test
  void noEventIsTakenBack() {
    var silent = new ArrayList<String>();
    for (JsonNode sign : Spoken.signs()) {
      WhenGone whenGone = WhenGone.valueOf(sign.path("when_gone").asText());
      for (JsonNode example : sign.path("examples")) {
        for (String passing : PASSINGS) {
          String words = example.asText() + ' ' + passing;
          if (whenGone != WhenGone.CANCELS
              && listen(example.asText()).isWarning()
              && !listen(words).isWarning()) {
            silent.add(words);
          }
        }
      }
    }
    assertThat(silent).isEmpty();
  }

  @Nested
  @DisplayName("an event of the last days counts")
  class Event {
    @ParameterizedTest
    @CsvSource({
      "i had chest pain but it went away, E1, URGENT",
      "i fainted this morning and it passed, E1, URGENT",
      "my foot was white and cold for an hour then it went away, E2, URGENT",
      "i couldn't pee all night but it's gone now, E3, URGENT",
      "my face went droopy for a minute but it's gone now, E4, EMERGENCY",
      "my arm and leg went weak and then it passed, E4, EMERGENCY",
      "my face drooped for a minute then it was fine, E4, EMERGENCY",
      "i peed brown this morning but it's clear now, E5, URGENT",
      "i was confused in the heat but it's gone now, E7, URGENT",
      "my testicle hurt really bad but it went away, E10, URGENT",
      "i was pregnant and bleeding but it stopped, E12, EMERGENCY",
      "my heart was skipping beats but it stopped, E13, URGENT",
      "i felt a pop in my groin but it's gone now, U3, URGENT",
      "my calf swelled up after my c section but it went down, U8, URGENT",
      "i stepped on a rusty nail but it's gone now, U9, URGENT",
      "no i had chest pain but it went away, E1, URGENT",
    })
    void hasPassedAndCounts(String words, String id, Urgency urgency) {
      Finding finding = listen(words);
      assertThat(finding.urgency()).as(ids(finding).toString()).isEqualTo(urgency);
      assertThat(finding.signs())
          .filteredOn(FoundSign::gone)
          .extracting(f -> f.sign().id())
          .contains(id);
      assertThat(finding.unsure()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
      "i took too many pills but it's gone now, E16",
      "i wanted to die but it passed, E15",
    })
    void orKeepsItsOwnWords(String words, String id) {
      Finding finding = listen(words);
      assertThat(finding.urgency()).isEqualTo(Urgency.EMERGENCY);
      assertThat(finding.signs())
          .filteredOn(f -> !f.gone())
          .extracting(f -> f.sign().id())
          .contains(id);
    }

    @Test
    void givesWayToWhatIsThere() {
      Finding finding = listen("i had chest pain but it went away and now my foot is blue");
      assertThat(finding.urgency()).isEqualTo(Urgency.EMERGENCY);
      assertThat(ids(finding).get(0)).isEqualTo("E2");
    }
  }

  @Nested
  @DisplayName("a state is over")
  class State {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "my leg was swollen but it went down",
          "the swelling went away",
          "the numbness is gone",
          "the tingling stopped",
          "my leg was numb for a bit but it's gone now",
          "the cramp went away",
          "it's gone now",
          "it stopped",
        })
    void isNoSign(String words) {
      assertPlain(listen(words));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "my heart was racing after the hill and it settled",
          "out of breath after the last set fine now",
          "i sat on my foot and it got pins and needles gone now",
          "my leg went dead from sitting on it but it's gone now",
          "my feet were blue from the cold sea and they're pink now",
          "my leg went cold in the sea and warmed up",
        })
    void soIsWhatAnEffortOrAPostureOrTheColdExplains(String words) {
      assertPlain(listen(words));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my chest pain hasn't gone away",
        "my chest pain won't go away",
        "my foot is numb and white that's not normal for me",
        "the wound in my leg has not healed and smells",
        "the chest pain went away but it came back",
        "the pain in my chest was gone and now it's back",
        "my dad has passed out",
        "my foot hurts and it's gone white",
        "he stopped breathing",
        "the feeling in my foot is gone",
        "my sight is gone in one eye",
        "my waters have gone",
        "if the chest pain is gone can i stretch",
      })
  void whatOnlySoundsLikeItIsThere(String words) {
    Finding finding = listen(words);
    assertThat(finding.urgency()).as(ids(finding).toString()).isEqualTo(Urgency.EMERGENCY);
    assertThat(finding.signs()).noneMatch(FoundSign::gone);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my feet have been numb for years",
        "my feet are always numb",
        "numb feet as usual",
        "my left leg is numb but that's normal for me",
        "i had chest pain years ago",
        "i broke my leg months ago",
        "my leg was swollen in my last pregnancy",
        "i bled in my first pregnancy",
      })
  void longAgoOrAsAlwaysIsNoSign(String words) {
    assertPlain(listen(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "it's my first pregnancy and i'm bleeding",
        "i'm in my second pregnancy and bleeding"
      })
  void thisPregnancyIsNow(String words) {
    assertThat(listen(words).urgency()).isEqualTo(Urgency.EMERGENCY);
  }

  @Test
  void aFindingIsAsUrgentAsItsWorst() {
    assertThat(
            listen("my face drooped but it's gone now and my calf is swollen").signs().stream()
                .map(FoundSign::urgency)
                .collect(Collectors.toList()))
        .startsWith(Urgency.EMERGENCY);
  }
}
