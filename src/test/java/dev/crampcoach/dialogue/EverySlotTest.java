package dev.crampcoach.dialogue;

import static dev.crampcoach.dialogue.Talking.NOW;
import static dev.crampcoach.dialogue.Talking.hear;
import static dev.crampcoach.dialogue.Talking.heard;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crampcoach.Speech;
import dev.crampcoach.conversation.AnswerScene.AfterAnswer;
import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.CrampMuscle;
import dev.crampcoach.conversation.CrampPlace;
import dev.crampcoach.conversation.IdleScene.CrampAsked;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.Input;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.ReliefScene.CrampOn.LegState;
import dev.crampcoach.conversation.SafetyScene.CheckRunning;
import dev.crampcoach.conversation.SafetyScene.SignsAsked;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.json.Json;
import dev.crampcoach.simulator.Said;
import dev.crampcoach.triage.SignQuestion;
import dev.crampcoach.triage.Warning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever slot a sign lands in, it is heard. */
class EverySlotTest {
  private static final Path MODEL =
      Path.of("skill-package", "interactionModels", "custom", "en-US.json");

  record SlotOf(String intent, String slot, String type) {
    @Override
    public String toString() {
      return intent + " " + slot;
    }
  }

  static Stream<SlotOf> slots() throws IOException {
    var slots = new ArrayList<SlotOf>();
    for (JsonNode intent : model().path("intents")) {
      for (JsonNode slot : intent.path("slots")) {
        slots.add(
            new SlotOf(
                intent.path("name").asText(),
                slot.path("name").asText(),
                slot.path("type").asText()));
      }
    }
    return slots.stream();
  }

  private static JsonNode model() throws IOException {
    return Json.read(Files.readAllBytes(MODEL)).at("/interactionModel/languageModel");
  }

  /** "What can't breathe" is a question about nobody, and its carrier was certainly said. */
  static Stream<SlotOf> slotsOfStatements() throws IOException {
    return slots()
        .filter(
            slot ->
                !slot.intent()
                    .matches(
                        "(What|Why|How|When|Who|Which|Can|Should|Do|Does|Is|Are|Will)WordsIntent"));
  }

  @ParameterizedTest
  @MethodSource("slotsOfStatements")
  void a_sign_is_heard_in_every_slot_whatever_it_resolves_to(SlotOf slot) {
    for (String words : List.of("can't breathe", "my foot is blue", "calf swollen and hot")) {
      for (String id : List.of("", "heat")) {
        Said said = Speech.listener().event(intent(slot.intent(), slot.slot(), words, id));
        assertThat(said.response().path("sessionAttributes").path("conversation").asText())
            .as(words + " " + id)
            .contains("\"at\":\"warned\"");
      }
    }
  }

  /** A topic's name alone is a question about it: "does cold help" brings no more than "cold". */
  @Test
  void no_name_of_a_topic_is_taken_for_a_sign() throws IOException {
    for (JsonNode value : model().at("/types").findValues("values").get(0)) {
      String id = value.path("id").asText();
      var names = new ArrayList<>(List.of(value.at("/name/value").asText()));
      value.at("/name/synonyms").forEach(synonym -> names.add(synonym.asText()));
      for (String name : names) {
        for (Scene scene : List.of(new NothingOpen(), new AfterAnswer("heat"), new CrampAsked())) {
          Turn turn = hear(scene, topic(id, name));
          assertThat(turn.next().scene()).as(scene + " " + name).isNotInstanceOf(WarningLock.class);
        }
      }
    }
  }

  /** Alexa hears "cold" as the name of the cold pack. */
  @Test
  void a_name_that_is_a_sign_answers_the_question_about_signs() {
    var relieving =
        new CrampOn(CrampMuscle.INNER_THIGH, 0, NOW, Optional.of(CrampPlace.BED), LegState.FREE);
    var asking = new SignsAsked(relieving, Optional.empty(), SignsAsked.Stage.FIRST);
    var cold = new WarningLock(Warning.COLD_LEG, Optional.of(SignQuestion.COLD_LEG), false);
    for (Scene scene : List.of(asking, new CheckRunning(2, false))) {
      Scene next = hear(scene, topic("cold", "cold")).next().scene();
      assertThat(Talking.unsaid(next)).isEqualTo(cold);
    }
    assertThat(hear(relieving, topic("cold", "cold")).next().scene())
        .isEqualTo(
            new SignsAsked(
                relieving,
                Optional.of("cold"),
                SignsAsked.Stage.FIRST,
                Optional.of(SignQuestion.COLD_LEG)));
    assertThat(hear(new NothingOpen(), topic("cold", "cold")).next().scene())
        .isInstanceOf(AfterAnswer.class);
  }

  private static Input topic(String id, String name) {
    return heard(Command.ABOUT, Optional.of(id), "tell me about " + name, NOW).withSlots(name);
  }

  static JsonNode intent(String name, String slot, String value, String id) {
    ObjectNode request = Json.object();
    request.put("type", "IntentRequest");
    ObjectNode caught =
        request.putObject("intent").put("name", name).putObject("slots").putObject(slot);
    caught.put("name", slot).put("value", value);
    ObjectNode resolution =
        caught.putObject("resolutions").putArray("resolutionsPerAuthority").addObject();
    resolution.put("authority", "amzn1.er-authority.echo-sdk.topic");
    resolution
        .putObject("status")
        .put("code", id.isEmpty() ? "ER_SUCCESS_NO_MATCH" : "ER_SUCCESS_MATCH");
    if (!id.isEmpty()) {
      resolution.putArray("values").addObject().putObject("value").put("name", id).put("id", id);
    }
    return request;
  }
}
