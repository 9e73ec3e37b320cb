package dev.crampcoach.alexa.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.util.impl.ObjectMapperFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crampcoach.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever this reader reads, the SDK reads the same; whatever it does not, the SDK reads alone.
 */
class EnvelopeReaderTest {
  private static final String SHOW = "src/test/resources/envelopes/show-intent.json";
  private static final String TASK = "src/test/resources/envelopes/task.json";
  private static final String ENDED = "src/test/resources/envelopes/ended.json";
  private static final String TOUCH = "src/test/resources/envelopes/touch.json";
  private static final int MUTANTS = 3_000;

  private static JsonNode json(String file) throws IOException {
    return Json.read(
        Files.readString(Path.of(file)).replace("__NOW__", "2026-11-22T18:00:00Z").getBytes());
  }

  /** Without what can be seen of a document; empty where the SDK cannot read it. */
  private static Optional<RequestEnvelope> sdk(JsonNode json) {
    if (json.at("/context/Alexa.Presentation.APL") instanceof ObjectNode document) {
      document.remove("componentsVisibleOnScreen");
    }
    try {
      return Optional.of(ObjectMapperFactory.getMapper().treeToValue(json, RequestEnvelope.class));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SHOW,
        TASK,
        ENDED,
        TOUCH,
        "src/bench/harness/events/launch.json",
        "src/bench/harness/events/question.json"
      })
  void everyday_envelopes_are_read_as_the_sdk_reads_them(String file) throws IOException {
    JsonNode json = json(file);
    assertThat(EnvelopeReader.read(json)).isPresent().isEqualTo(sdk(json));
  }

  @ParameterizedTest
  @ValueSource(strings = {SHOW, TASK, ENDED, TOUCH})
  void a_changed_envelope_is_read_as_the_sdk_reads_it_or_left_to_it(String file)
      throws IOException {
    JsonNode json = json(file);
    var random = new Random(7);
    int read = 0;
    for (int mutant = 0; mutant < MUTANTS; mutant++) {
      JsonNode changed = mutate(json.deepCopy(), random);
      Optional<RequestEnvelope> here = EnvelopeReader.read(changed);
      if (here.isPresent()) {
        read++;
        assertThat(here).as(() -> Json.write(changed)).isEqualTo(sdk(changed));
      }
    }
    assertThat(read).isBetween(MUTANTS / 20, MUTANTS * 19 / 20);
  }

  @Test
  void a_kind_of_request_that_is_not_known_here_is_left_to_the_sdk() throws IOException {
    ObjectNode json = (ObjectNode) json(TASK);
    ((ObjectNode) json.get("request")).put("type", "Alexa.Presentation.APL.RuntimeError");
    assertThat(EnvelopeReader.read(json)).isEmpty();
  }

  @Test
  void an_envelope_that_names_no_skill_is_left_to_the_sdk() throws IOException {
    ObjectNode json = (ObjectNode) json(TASK);
    ((ObjectNode) json.at("/context/System")).remove("application");
    assertThat(EnvelopeReader.read(json)).isEmpty();
  }

  private static JsonNode mutate(JsonNode json, Random random) {
    var inner = new ArrayList<JsonNode>();
    collect(json, inner);
    JsonNode at = inner.get(random.nextInt(inner.size()));
    if (at instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      String name =
          names.isEmpty() || random.nextInt(10) == 0
              ? "unheardOf"
              : names.get(random.nextInt(names.size()));
      if (random.nextInt(4) == 0) {
        object.remove(name);
      } else {
        object.set(name, anything(random));
      }
    } else if (at instanceof ArrayNode array) {
      array.add(anything(random));
    }
    return json;
  }

  private static void collect(JsonNode json, List<JsonNode> inner) {
    if (json.isContainerNode()) {
      inner.add(json);
      json.forEach(each -> collect(each, inner));
    }
  }

  private static JsonNode anything(Random random) {
    var nodes = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance;
    return switch (random.nextInt(10)) {
      case 0 -> nodes.nullNode();
      case 1 -> nodes.textNode("");
      case 2 -> nodes.textNode("words");
      case 3 -> nodes.numberNode(7);
      case 4 -> nodes.numberNode(1.25);
      case 5 -> nodes.booleanNode(true);
      case 6 -> nodes.arrayNode();
      case 7 -> nodes.arrayNode().add("one");
      case 8 -> nodes.objectNode();
      default -> nodes.objectNode().put("unheardOf", 1);
    };
  }
}
