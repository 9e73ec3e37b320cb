package dev.crampcoach.alexa.request;

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

/** Requests as devices send them every day, and the session attributes. */
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
  void all_that_a_device_sends_is_a_request_that_is_answered(String device) {
    for (Said said : Speech.listener().on(device).sayAll(SAID)) {
      var envelope = EnvelopeReader.read(said.request());
      assertThat(envelope.getRequest()).as(said.request().toString()).isNotNull();
      assertThat(Used.of(envelope)).containsKeys("session.user", "device", "at", "locale", "id");
    }
  }

  @Test
  void a_touch_brings_its_token_and_its_arguments() {
    Speech listener = Speech.listener().on("echo-show");
    String token = listener.say("open cramp coach").directives().at("/0/token").asText();
    ObjectNode touch = Json.object().put("type", "Alexa.Presentation.APL.UserEvent");
    touch.put("token", token).putArray("arguments").add("stretch");
    Said touched = listener.event(touch);
    assertThat(touched.speech()).isNotEmpty();
    assertThat(Used.of(EnvelopeReader.read(touched.request())))
        .containsEntry("touched", token)
        .containsKey("arguments");
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
