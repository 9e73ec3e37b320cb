package dev.crampcoach.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.crampcoach.Skill;
import dev.crampcoach.answer.Answers;
import dev.crampcoach.aws.catalogue.BundledCatalogue;
import dev.crampcoach.english.Meanings;
import dev.crampcoach.english.QuestionKinds;
import dev.crampcoach.model.Topics;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.speech.Phrasebook;
import dev.crampcoach.triage.Finding;
import dev.crampcoach.triage.Spoken;
import dev.crampcoach.triage.Triage;
import dev.crampcoach.triage.Warning;
import dev.crampcoach.triage.lexicon.Urgency;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No scene and no intent comes before a warning sign, and nothing gets past a warning. */
class SafetyTest {
  private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
  private static final Triage TRIAGE = Triage.of(Skill.LANGUAGE);
  static final Dialogue DIALOGUE =
      new Dialogue(
          TRIAGE,
          Meanings.of(Skill.LANGUAGE),
          Topics.of(Skill.LANGUAGE),
          QuestionKinds.of(Skill.LANGUAGE),
          CheckStyle.QUESTIONS,
          Phrasebook.of(Skill.LANGUAGE));
  private static final Answers ANSWERS =
      new Answers(BundledCatalogue.of(Skill.LANGUAGE).catalogue());

  /** What ends the lock, or the session. */
  private static final Set<Intent> KEYS =
      EnumSet.of(Intent.STOP, Intent.CANCEL, Intent.YES, Intent.HELP_COMING, Intent.MISHEARD);

  private record Example(String id, Urgency urgency, String words) {
    @Override
    public String toString() {
      return id;
    }
  }

  static List<Scene> scenes() {
    return EveryScene.at(NOW, ANSWERS);
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
    return examples(Urgency.SOON, Urgency.SOON);
  }

  static Stream<Example> plain() throws IOException {
    return examples(Urgency.SELF_CARE, Urgency.SELF_CARE);
  }

  @ParameterizedTest
  @MethodSource("warnings")
  void every_sign_is_warned_of_in_every_scene_and_through_every_intent(Example sign) {
    for (Scene scene : scenes()) {
      Finding finding = DIALOGUE.listen(heard(Intent.WORDS, sign.words()), scene);
      for (Intent intent : Intent.values()) {
        Turn turn = DIALOGUE.turn(at(scene), heard(intent, sign.words()), finding);
        assertThat(turn.next().scene()).as(scene + " " + intent).isInstanceOf(Warned.class);
        var warned = (Warned) turn.next().scene();
        assertThat(warned.checking()).isFalse();
        assertThat(warned.advice().isEmergency())
            .as(scene + " " + intent)
            .isEqualTo(sign.urgency() == Urgency.EMERGENCY);
        assertWarns(turn, warned.advice());
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
        Finding finding = DIALOGUE.listen(heard(Intent.WORDS, words), scene);
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
    Turn turn = DIALOGUE.turn(SessionState.NEW, heard(Intent.WORDS, words));
    assertThat(turn.next().scene()).isEqualTo(new Warned(advice, false));
    assertWarns(turn, advice);
  }

  @ParameterizedTest
  @EnumSource(Warning.class)
  void a_warning_locks_the_conversation(Warning advice) {
    SessionState locked = DIALOGUE.turn(at(new Warned(advice, false)), heard(Intent.HELP)).next();
    for (Intent intent : EnumSet.complementOf(EnumSet.copyOf(KEYS))) {
      Turn turn = DIALOGUE.turn(locked, heard(intent));
      assertThat(turn.next().scene()).as(intent.name()).isEqualTo(new Warned(advice, false));
      assertNoRemedy(turn);
      if (intent != Intent.NO) {
        assertWarns(turn, advice);
      }
    }
    for (String words : List.of("show me a stretch", "does heat help", "hm what", "i want water")) {
      Turn turn = DIALOGUE.turn(locked, heard(Intent.WORDS, words));
      assertThat(turn.next().scene()).as(words).isEqualTo(new Warned(advice, false));
      assertWarns(turn, advice);
    }
  }

  @ParameterizedTest
  @EnumSource(Warning.class)
  void help_on_its_way_closes_kindly_without_a_remedy(Warning advice) {
    for (Intent intent : List.of(Intent.HELP_COMING, Intent.YES, Intent.STOP)) {
      Turn turn = DIALOGUE.turn(at(new Warned(advice, false)), heard(intent));
      assertThat(turn.ends()).isTrue();
      assertNoRemedy(turn);
    }
    Turn words =
        DIALOGUE.turn(at(new Warned(advice, false)), heard(Intent.WORDS, "they're on their way"));
    assertThat(words.ends()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Warning.class)
  void what_was_misheard_is_checked_once_before_it_is_taken_back(Warning advice) {
    Turn check = DIALOGUE.turn(at(new Warned(advice, false)), heard(Intent.MISHEARD));
    assertThat(check.next().scene()).isEqualTo(new Warned(advice, true));
    assertThat(DIALOGUE.turn(check.next(), heard(Intent.NO)).next().scene()).isEqualTo(new Open());
    for (Intent intent : List.of(Intent.YES, Intent.NOT_SURE, Intent.NOTHING, Intent.GUIDE)) {
      Turn turn = DIALOGUE.turn(check.next(), heard(intent));
      assertThat(turn.next().scene()).as(intent.name()).isEqualTo(new Warned(advice, false));
    }
  }

  @ParameterizedTest
  @MethodSource("visits")
  void a_visit_is_advised_once_and_locks_nothing(Example sign) {
    Turn turn = DIALOGUE.turn(SessionState.NEW, heard(Intent.WORDS, sign.words()));
    assertThat(turn.next().scene()).isNotInstanceOf(Warned.class);
    assertThat(turn.spoken().lines()).containsOnlyOnce(Line.say(Phrase.SOON));
    assertThat(turn.spoken().lines().get(0))
        .isIn(Line.say(Phrase.SOON), Line.say(Phrase.RELIEF_START));
    Turn again = DIALOGUE.turn(turn.next(), heard(Intent.WORDS, sign.words()));
    assertThat(again.spoken().lines()).doesNotContain(Line.say(Phrase.SOON));
  }

  @ParameterizedTest
  @MethodSource("plain")
  void a_plain_cramp_interrupts_nothing(Example sign) {
    Turn turn = DIALOGUE.turn(SessionState.NEW, heard(Intent.WORDS, sign.words()));
    assertThat(turn.next().scene()).isNotInstanceOfAny(Warned.class, Asking.class);
    assertThat(turn.spoken().lines()).doesNotContain(Line.say(Phrase.SOON));
  }

  private static void assertWarns(Turn turn, Warning advice) {
    assertThat(turn.ends()).isFalse();
    assertThat(turn.spoken().lines().get(0)).isEqualTo(Line.calling(advice.phrase()));
    assertThat(turn.spoken().lines()).hasSize(advice.isEmergency() ? 2 : 1);
    assertNoRemedy(turn);
  }

  /** Nothing of the catalogue is spoken, and nothing is shown. */
  private static void assertNoRemedy(Turn turn) {
    assertThat(turn.spoken().lines()).allMatch(Line.Say.class::isInstance);
    assertThat(turn.screen()).isEmpty();
  }

  static SessionState at(Scene scene) {
    return SessionState.NEW.at(scene);
  }

  private static Input heard(Intent intent) {
    return heard(intent, "");
  }

  static Input heard(Intent intent, String words) {
    return new Input(
        intent, Optional.empty(), words, OptionalInt.empty(), NOW, Listener.NEW, ANSWERS);
  }
}
