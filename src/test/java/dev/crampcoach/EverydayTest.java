package dev.crampcoach;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.crampcoach.simulator.Said;
import java.util.List;
import org.junit.jupiter.api.Test;

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

  @Test
  void all_that_a_session_carries_is_text() {
    for (Said said : Speech.listener().sayAll(SAID)) {
      JsonNode attributes = said.response().path("sessionAttributes");
      assertThat(attributes.size()).isPositive();
      attributes.forEach(value -> assertThat(value.isTextual()).as(said.speech()).isTrue());
    }
  }
}
