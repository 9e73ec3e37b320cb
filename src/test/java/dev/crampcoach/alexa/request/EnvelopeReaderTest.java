package dev.crampcoach.alexa.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.util.impl.ObjectMapperFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crampcoach.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The reader gives the same values as the SDK for the fields that the skill uses. What the SDK
 * rejects is read as far as possible.
 */
class EnvelopeReaderTest {
  private static final Path FOLDER = Path.of("src/test/resources/envelopes");
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int MUTANTS = 2_000;

  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return Stream.concat(
          files.sorted().toList().stream(),
          Stream.of("launch", "question")
              .map(name -> Path.of("src/bench/harness/events", name + ".json")));
    }
  }

  static JsonNode json(Path file) throws IOException {
    return Json.read(Files.readString(file).replace("__NOW__", "2026-11-22T18:00:00Z").getBytes());
  }

  private static Map<String, Object> used(JsonNode json) {
    return Used.of(EnvelopeReader.read(json));
  }

  /** Empty where the SDK cannot read it. */
  private static Optional<Map<String, Object>> sdk(JsonNode json) {
    try {
      return Optional.of(
          Used.of(ObjectMapperFactory.getMapper().treeToValue(json, RequestEnvelope.class)));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void an_envelope_is_read_as_the_sdk_reads_it(Path file) throws IOException {
    assertThat(used(json(file))).isEqualTo(sdk(json(file)).orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_changed_envelope_is_read_as_the_sdk_reads_it(Path file) throws IOException {
    JsonNode json = json(file);
    var random = new Random(7);
    int read = 0;
    for (int mutant = 0; mutant < MUTANTS; mutant++) {
      JsonNode changed = json.deepCopy();
      change(changed, random);
      Map<String, Object> here = used(changed);
      Optional<Map<String, Object>> there = sdk(changed);
      if (there.isPresent()) {
        read++;
        assertThat(here).as(() -> Json.write(changed)).isEqualTo(there.get());
      }
    }
    assertThat(read).isBetween(MUTANTS / 20, MUTANTS * 19 / 20);
  }

  /** New fields and new kinds, at every place of an envelope at once. */
  @ParameterizedTest
  @MethodSource("files")
  void what_is_not_used_changes_nothing(Path file) throws IOException {
    JsonNode json = json(file);
    Map<String, Object> before = used(json);
    var objects = new ArrayList<JsonNode>();
    collect(json, objects);
    for (JsonNode each : objects) {
      if (each instanceof ObjectNode object) {
        object.putObject("unheardOf").put("type", "Unheard.Of");
        object.putArray("unheardOfToo").add(1.25).addObject().put("type", "Unheard.Of");
      }
    }
    assertThat(used(json)).isEqualTo(before);
  }

  @Test
  void a_kind_of_request_that_the_skill_does_not_answer_is_none() throws IOException {
    ObjectNode json = (ObjectNode) json(FOLDER.resolve("task.json"));
    for (String type : List.of("", "System.ExceptionEncountered", "Alexa.Something.New")) {
      ((ObjectNode) json.get("request")).put("type", type);
      assertThat(EnvelopeReader.read(json).getRequest()).isNull();
    }
  }

  @Test
  void a_time_in_any_form_of_iso_8601_is_one() throws IOException {
    ObjectNode json = (ObjectNode) json(FOLDER.resolve("task.json"));
    for (String time :
        List.of(
            "2026-11-22T18:04:59Z",
            "2026-11-22T18:04:59.123Z",
            "2026-11-22T18:04:59+01:00",
            "2026-13-45T99:99:99Z",
            "+999999999-12-31T23:59:59Z",
            "yesterday")) {
      ((ObjectNode) json.get("request")).put("timestamp", time);
      assertThat(used(json).get("at"))
          .as(time)
          .isEqualTo(sdk(json).map(read -> read.get("at")).orElse(null));
    }
  }

  /**
   * One change. A number or a flag in the place of a text is none of these: the SDK makes a text of
   * it, and here it counts as missing.
   */
  private static void change(JsonNode json, Random random) {
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
  }

  private static void collect(JsonNode json, List<JsonNode> inner) {
    if (json.isContainerNode()) {
      inner.add(json);
      json.forEach(each -> collect(each, inner));
    }
  }

  private static JsonNode anything(Random random) {
    return switch (random.nextInt(7)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.textNode("");
      case 2 -> NODES.textNode("words");
      case 3 -> NODES.arrayNode();
      case 4 -> NODES.arrayNode().add("one");
      case 5 -> NODES.objectNode();
      default -> NODES.objectNode().put("unheardOf", 1);
    };
  }
}
