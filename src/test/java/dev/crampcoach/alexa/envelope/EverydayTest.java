package dev.crampcoach.alexa.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.crampcoach.Speech;
import dev.crampcoach.json.Json;
import dev.crampcoach.simulator.Said;
import dev.crampcoach.simulator.Utterance;
import java.util.ArrayList;
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

  /** All that is answered on a device to these sentences, each after a session's first. */
  private static List<Said> said(String device) {
    var all = new ArrayList<Said>();
    String session = null;
    for (String text : SAID) {
      Said said =
          Speech.room().say(new Utterance("everyday-" + device, session, "en-US", device, text));
      session = said.session();
      all.add(said);
    }
    return all;
  }

  @ParameterizedTest
  @ValueSource(strings = {"echo", "echo-show", "echo-show-round", "fire-tv"})
  void all_that_a_device_sends_is_read_here(String device) {
    for (Said said : said(device)) {
      assertThat(EnvelopeReader.read(said.request())).as(said.request().toString()).isPresent();
    }
  }

  @Test
  void a_touch_is_read_here() {
    Said last = said("echo-show").get(0);
    JsonNode touch =
        Json.object()
            .put("type", "Alexa.Presentation.APL.UserEvent")
            .put("token", last.response().at("/response/directives/0/token").asText())
            .set("arguments", Json.object().arrayNode().add("CRAMP_NOW"));
    var from = new Utterance("everyday-echo-show", last.session(), "en-US", "echo-show", null);
    Said touched = Speech.room().event(from, touch);
    assertThat(EnvelopeReader.read(touched.request())).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"echo", "echo-show"})
  void all_that_a_session_carries_is_text(String device) {
    for (Said said : said(device)) {
      JsonNode attributes = said.response().path("sessionAttributes");
      assertThat(attributes.size()).isPositive();
      attributes.forEach(value -> assertThat(value.isTextual()).as(said.speech()).isTrue());
    }
  }
}
