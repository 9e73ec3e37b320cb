package dev.crampcoach.alexa.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crampcoach.Speech;
import dev.crampcoach.json.Json;
import dev.crampcoach.simulator.Said;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An everyday turn stays on the quick way: the SDK would bind Amazon's whole model first. */
class EverydayTest {
  private static final List<String> SAID =
      List.of(
          "open cramp coach",
          "does heat help",
          "tell me more",
          "log a glass of water",
          "what stretches are there",
          "my thigh is cramping");

  @ParameterizedTest
  @ValueSource(strings = {"echo", "echo-show", "echo-show-round", "fire-tv"})
  void all_that_a_device_sends_is_read_here(String device) {
    for (Said said : Speech.listener().on(device).sayAll(SAID)) {
      assertThat(EnvelopeReader.read(said.request())).as(said.request().toString()).isPresent();
    }
  }

  @Test
  void a_touch_is_read_here() {
    Speech listener = Speech.listener().on("echo-show");
    String token = listener.say("open cramp coach").directives().at("/0/token").asText();
    ObjectNode touch = Json.object().put("type", "Alexa.Presentation.APL.UserEvent");
    touch.put("token", token).putArray("arguments").add("stretch");
    Said touched = listener.event(touch);
    assertThat(touched.speech()).isNotEmpty();
    assertThat(EnvelopeReader.read(touched.request())).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"echo", "echo-show"})
  void all_that_a_session_carries_is_text(String device) {
    for (Said said : Speech.listener().on(device).sayAll(SAID)) {
      JsonNode attributes = said.response().path("sessionAttributes");
      assertThat(attributes.size()).isPositive();
      attributes.forEach(value -> assertThat(value.isTextual()).as(said.speech()).isTrue());
    }
  }
}
