package dev.crampcoach.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crampcoach.Skill;
import dev.crampcoach.Speech;
import dev.crampcoach.aws.catalogue.BundledCatalogue;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.SceneKind;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.dialogue.EveryScene;
import dev.crampcoach.session.LockCodec;
import dev.crampcoach.session.SessionAttributes;
import dev.crampcoach.session.SessionStateCodec;
import dev.crampcoach.simulator.AlexaPlus.Filling;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that Alexa+ does, in every scene: there is an answer, and nothing is lost. */
@Tag("slow")
class AlexaPlusScenesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final StandIn STAND_IN = StandIn.ofThePackage();

  /** Intents that no model of ours has, and that a screen or a player may send. */
  private static final List<String> UNINVITED =
      List.of(
          "AMAZON.ScrollDownIntent",
          "AMAZON.ScrollUpIntent",
          "AMAZON.PageDownIntent",
          "AMAZON.PageUpIntent",
          "AMAZON.SelectIntent",
          "AMAZON.NavigateSettingsIntent",
          "AMAZON.LoopOnIntent",
          "AMAZON.ShuffleOffIntent",
          "AMAZON.SearchAction<object@WeatherForecast>",
          "Somebody.Elses.Intent");

  /** A "no" to a warning's own question unlocks it, and is meant to. */
  private static final String KEY = "AMAZON.NoIntent";

  private static final List<String> SIGNS =
      List.of(
          "my foot went white and cold",
          "i can't breathe",
          "my calf is swollen and hot since the flight");

  static Stream<Scene> scenes() {
    return EveryScene.at(World.PLAIN.now(), BundledCatalogue.of(Skill.LANGUAGE).catalogue())
        .stream();
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void a_sign_is_warned_of_at_once_whatever_slot_it_comes_in(Scene scene) {
    for (String sign : SIGNS) {
      for (Filling filling : Filling.values()) {
        Understood heard = AlexaPlus.hear(STAND_IN.understand(sign), sign, filling);
        assertThat(attributes(answer(scene, Envelopes.intent(heard))).has(LockCodec.ATTRIBUTE))
            .as(sign + " as " + heard)
            .isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void what_nobody_asked_for_is_answered_and_leaves_the_matter_open(Scene scene) {
    for (String name : UNINVITED) {
      JsonNode answer = answer(scene, Envelopes.intent(new Understood(name, Map.of())));
      assertSpoken(answer, name);
      assertThat(Said.opens(answer.path("response"))).as(name).isTrue();
      assertLockStays(scene, answer, name);
      assertThat(at(answer)).as(name).isIn(next(scene));
    }
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void every_intent_with_empty_slots_is_answered(Scene scene) throws IOException {
    for (JsonNode intent : model().path("intents")) {
      String name = intent.path("name").asText();
      for (String value : List.of("", " ", "?")) {
        var slots = new HashMap<String, Understood.Slot>();
        for (JsonNode slot : intent.path("slots")) {
          String type = slot.path("type").asText();
          slots.put(
              slot.path("name").asText(), new Understood.Slot(type, value, Optional.empty(), ""));
        }
        JsonNode answer = answer(scene, Envelopes.intent(new Understood(name, slots)));
        assertSpoken(answer, name + value);
        if (!name.equals(KEY)) {
          assertLockStays(scene, answer, name + value);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void a_question_is_answered_in_whatever_slot_it_comes(Scene scene) {
    // During a cramp and in a lock, the mere name of an item in a slot asks for nothing.
    assumeFalse(scene instanceof CrampOn || scene instanceof WarningLock);
    String question = "does magnesium help";
    String plainly = speech(answer(scene, Envelopes.intent(STAND_IN.understand(question))));
    for (Filling filling : Filling.values()) {
      Understood heard = AlexaPlus.hear(STAND_IN.understand(question), question, filling);
      assertThat(speech(answer(scene, Envelopes.intent(heard))))
          .as(heard.toString())
          .isEqualTo(plainly);
    }
  }

  // --- one turn in a scene

  private static JsonNode answer(Scene scene, JsonNode request) {
    var attributes = new HashMap<String, JsonNode>();
    SessionAttributes.write(SessionState.NEW.at(scene))
        .forEach((name, value) -> attributes.put(name, JSON.valueToTree(value)));
    String user = UUID.randomUUID().toString();
    var session = new Session("session", user, attributes, Optional.empty(), Optional.empty());
    var from = new Utterance(user, "session", "en-US", Device.ALEXA_PLUS.id(), "");
    ObjectNode envelope =
        Envelopes.envelope(from, session, false, request, "http://localhost:9", World.PLAIN);
    AlexaPlus.embellish(envelope);
    try {
      return JSON.readTree(Speech.room().raw(envelope.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertSpoken(JsonNode answer, String what) {
    assertThat(speech(answer)).as(what).isNotBlank().doesNotStartWith("Sorry, something");
  }

  private static void assertLockStays(Scene scene, JsonNode answer, String what) {
    if (scene.kind() == SceneKind.WARNING_LOCK) {
      boolean goodbye = answer.at("/response/shouldEndSession").asBoolean();
      assertThat(goodbye || attributes(answer).has(LockCodec.ATTRIBUTE)).as(what).isTrue();
    }
  }

  private static String speech(JsonNode answer) {
    return Plain.words(answer.at("/response/outputSpeech/ssml").asText());
  }

  private static JsonNode attributes(JsonNode answer) {
    return answer.path("sessionAttributes");
  }

  private static SceneKind at(JsonNode answer) {
    String conversation = attributes(answer).path(SessionStateCodec.ATTRIBUTE).asText();
    return SessionStateCodec.read(conversation).scene().kind();
  }

  /** Where silence leads: what was open stays open, or a question of safety is not let go. */
  private static Set<SceneKind> next(Scene scene) {
    return switch (scene.kind()) {
      case PLAYING -> Set.of(SceneKind.PLAYING, SceneKind.BETWEEN_HOLDS);
      case GATE_ASKED -> Set.of(SceneKind.GATE_ASKED, SceneKind.NOTHING_OPEN);
      // No answer to "just now?" counts as just now, and the matter is over.
      case DRINK_ASKED -> Set.of(SceneKind.DRINK_ASKED, SceneKind.AFTER_DRINK);
      case SIGNS_ASKED, CHECK_RUNNING -> Set.of(scene.kind(), SceneKind.WARNING_LOCK);
      default -> Set.of(scene.kind());
    };
  }

  private static JsonNode model() throws IOException {
    return JSON.readTree(
            java.nio.file.Path.of("skill-package/interactionModels/custom/en-US.json").toFile())
        .at("/interactionModel/languageModel");
  }
}
