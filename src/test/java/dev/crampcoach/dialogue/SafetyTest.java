package dev.crampcoach.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.crampcoach.Skill;
import dev.crampcoach.aws.catalogue.BundledCatalogue;
import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.conversation.Circumstance;
import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.Input;
import dev.crampcoach.conversation.Intent;
import dev.crampcoach.conversation.Intents;
import dev.crampcoach.conversation.Listener;
import dev.crampcoach.conversation.SafetyScene.SignsAsked;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.English;
import dev.crampcoach.triage.Finding;
import dev.crampcoach.triage.Spoken;
import dev.crampcoach.triage.Triage;
import dev.crampcoach.triage.Warning;
import dev.crampcoach.triage.lexicon.Urgency;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No scene and no intent comes before a warning sign, and nothing gets past a warning. */
public class SafetyTest {
  private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
  private static final Triage TRIAGE = Triage.of(Skill.LANGUAGE);
  private static final Dialogue DIALOGUE = Talking.DIALOGUE;
  private static final Catalogue CATALOGUE = BundledCatalogue.of(Skill.LANGUAGE).catalogue();

  private record Example(String id, Urgency urgency, String words) {
    @Override
    public String toString() {
      return id;
    }
  }

  static List<Scene> scenes() {
    return EveryScene.at(NOW, CATALOGUE);
  }

  /** Of each sign the examples that triage hears for themselves, also while a cramp is on. */
  private static Stream<Example> examples(Urgency least, Urgency most) throws IOException {
    JsonNode signs =
        new YAMLMapper().readTree(Path.of("src/main/triage/en/signs.yaml").toFile()).path("signs");
    var examples = new ArrayList<Example>();
    for (JsonNode sign : signs) {
      Urgency urgency = Urgency.valueOf(sign.path("urgency").asText());
      if (urgency.atLeast(least) && most.atLeast(urgency)) {
        String id = sign.path("id").asText();
        examples.add(new Example(id, urgency, heard(sign.path("examples"), urgency, id)));
      }
    }
    return examples.stream();
  }

  private static String heard(JsonNode examples, Urgency urgency, String id) {
    for (JsonNode example : examples) {
      var finding = TRIAGE.listen(example.asText(), true);
      if (finding.urgency() == urgency && !finding.unsure()) {
        return example.asText();
      }
    }
    throw new AssertionError("no example of " + id + " is heard");
  }

  static Stream<Example> warnings() throws IOException {
    return examples(Urgency.URGENT, Urgency.EMERGENCY);
  }

  static Stream<Example> visits() throws IOException {
    // A treatment that is asked for is answered, and a question tells no history.
    return examples(Urgency.SOON, Urgency.SOON)
        .filter(sign -> !sign.id().equals("B9") && !English.ANSWERS.ask(Words.of(sign.words())));
  }

  static Stream<Example> plain() throws IOException {
    return examples(Urgency.SELF_CARE, Urgency.SELF_CARE);
  }

  @ParameterizedTest
  @MethodSource("warnings")
  void every_sign_is_warned_of_in_every_scene_and_through_every_intent(Example sign) {
    for (Scene scene : scenes()) {
      Finding finding = DIALOGUE.listen(at(scene), heard(Command.WORDS, sign.words())).finding();
      for (Intent intent : Intents.all()) {
        Turn turn = DIALOGUE.turn(at(scene), heard(intent, sign.words()), finding);
        assertThat(turn.next().scene()).as(scene + " " + intent).isInstanceOf(WarningLock.class);
        var warned = (WarningLock) turn.next().scene();
        assertThat(warned.checking()).isFalse();
        assertThat(warned.warning().isEmergency())
            .as(scene + " " + intent)
            .isEqualTo(sign.urgency() == Urgency.EMERGENCY);
        if (scene instanceof WarningLock lock && lock.warning() == warned.warning()) {
          assertThat(turn.ends()).isFalse();
          assertThat(turn.speech().lines()).anyMatch(Line::tellsToCall);
          assertNoRemedy(turn);
        } else {
          assertWarns(turn, warned.warning());
        }
      }
    }
  }

  @Test
  void no_scene_is_forgotten() {
    assertThat(EveryScene.missing(scenes())).isEmpty();
  }

  /** Two at a time; {@link SafetyMatrix} as a program tries all of it together. */
  @Test
  void no_answer_and_no_comfort_hides_a_sign_in_any_scene_or_slot() {
    var matrix = new SafetyMatrix(DIALOGUE, scenes());
    assertThat(matrix.pairs().parallelStream().flatMap(c -> matrix.miss(c).stream())).isEmpty();
  }

  @Test
  void what_is_denied_stays_denied_in_every_scene() {
    for (Scene scene : scenes()) {
      for (String words : Spoken.denied()) {
        Finding finding = DIALOGUE.listen(at(scene), heard(Command.WORDS, words)).finding();
        assertThat(finding.isWarning() || finding.unsure()).as(words + scene).isFalse();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "i had chest pain but it went away, GONE",
    "my face went droopy for a minute but it's gone now, GONE_NOW",
    "i was pregnant and bleeding but it stopped, GONE_NOW",
    "i felt a pop in my groin but it's gone now, GONE",
    "i wanted to die but it passed, CRISIS",
    "i took too many pills but it's gone now, POISON",
  })
  void an_event_that_has_passed_is_warned_of_in_words_of_its_own(String words, Warning advice) {
    Turn turn = DIALOGUE.turn(SessionState.NEW, heard(Command.WORDS, words));
    assertThat(((WarningLock) turn.next().scene()).warning()).isEqualTo(advice);
    assertWarns(turn, advice);
  }

  @ParameterizedTest
  @MethodSource("visits")
  void a_visit_is_advised_once_and_locks_nothing(Example sign) {
    Turn turn = DIALOGUE.turn(SessionState.NEW, heard(Command.WORDS, sign.words()));
    assertThat(turn.next().scene()).isNotInstanceOf(WarningLock.class);
    if (turn.next().scene().crampIsOn()) {
      // Nothing puts relief off: it is said when the cramp is over.
      assertThat(turn.next().circumstances().told()).contains(Circumstance.WORTH_A_VISIT);
      return;
    }
    assertThat(turn.speech().lines()).containsOnlyOnce(Line.say(Phrase.SOON));
    assertThat(turn.speech().lines()).last().isEqualTo(Line.say(Phrase.SOON));
    Turn again = DIALOGUE.turn(turn.next(), heard(Command.WORDS, sign.words()));
    assertThat(again.speech().lines()).doesNotContain(Line.say(Phrase.SOON));
  }

  @ParameterizedTest
  @MethodSource("plain")
  void a_plain_cramp_interrupts_nothing(Example sign) {
    Turn turn = DIALOGUE.turn(SessionState.NEW, heard(Command.WORDS, sign.words()));
    assertThat(turn.next().scene()).isNotInstanceOfAny(WarningLock.class, SignsAsked.class);
    assertThat(turn.speech().lines()).doesNotContain(Line.say(Phrase.SOON));
  }

  private static void assertWarns(Turn turn, Warning advice) {
    assertThat(turn.ends()).isFalse();
    assertThat(turn.speech().lines().get(0)).isEqualTo(Line.calling(advice.phrase()));
    assertThat(turn.speech().lines()).hasSize(advice.isEmergency() ? 2 : 1);
    assertNoRemedy(turn);
  }

  /** Nothing of the catalogue is spoken, and nothing is shown. */
  static void assertNoRemedy(Turn turn) {
    assertThat(turn.speech().lines()).allMatch(Line.Say.class::isInstance);
    assertThat(turn.screen()).isEmpty();
  }

  static SessionState at(Scene scene) {
    return SessionState.NEW.at(scene);
  }

  static Input heard(Intent intent) {
    return heard(intent, "");
  }

  static Input heard(Intent intent, String words) {
    return new Input(
        intent, Optional.empty(), words, OptionalInt.empty(), NOW, Listener.NEW, CATALOGUE);
  }
}
