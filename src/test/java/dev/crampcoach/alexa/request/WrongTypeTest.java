package dev.crampcoach.alexa.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A field of the wrong type counts as missing, and costs nothing else. */
class WrongTypeTest {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Every field that is used, by its type. */
  private static final List<String> TEXTS =
      List.of(
          "/session/user/userId",
          "/session/attributes/conversation",
          "/context/System/user/userId",
          "/context/System/apiEndpoint",
          "/context/System/apiAccessToken",
          "/context/System/device/deviceId",
          "/context/System/device/supportedInterfaces/Alexa.Presentation.APL/runtime/maxVersion",
          "/request/type",
          "/request/requestId",
          "/request/timestamp",
          "/request/locale",
          "/request/intent/name",
          "/request/intent/slots/item/name",
          "/request/intent/slots/item/value",
          "/request/intent/slots/item/resolutions/resolutionsPerAuthority/0/status/code",
          "/request/task/name",
          "/request/token",
          "/request/name",
          "/request/status/code",
          "/request/payload/status");

  private static final List<String> OBJECTS =
      List.of(
          "/session/user",
          "/session/attributes",
          "/context",
          "/context/System",
          "/context/System/user",
          "/context/System/device",
          "/context/System/device/supportedInterfaces",
          "/context/System/device/supportedInterfaces/Alexa.Presentation.APL",
          "/request",
          "/request/intent",
          "/request/intent/slots",
          "/request/intent/slots/item/resolutions",
          "/request/intent/slots/item/resolutions/resolutionsPerAuthority/0/status",
          "/request/task",
          "/request/task/input",
          "/request/status",
          "/request/payload");

  private static final List<String> LISTS =
      List.of(
          "/request/intent/slots/item/resolutions/resolutionsPerAuthority",
          "/request/intent/slots/item/resolutions/resolutionsPerAuthority/0/values",
          "/request/arguments");

  @ParameterizedTest
  @MethodSource("dev.crampcoach.alexa.request.EnvelopeReaderTest#files")
  void a_field_of_another_type_counts_as_missing(Path file) throws IOException {
    JsonNode json = EnvelopeReaderTest.json(file);
    TEXTS.forEach(path -> isMissing(json.deepCopy(), path, JsonNodeType.STRING));
    OBJECTS.forEach(path -> isMissing(json.deepCopy(), path, JsonNodeType.OBJECT));
    LISTS.forEach(path -> isMissing(json.deepCopy(), path, JsonNodeType.ARRAY));
  }

  private static void isMissing(JsonNode json, String path, JsonNodeType type) {
    int last = path.lastIndexOf('/');
    if (json.at(path.substring(0, last)) instanceof ObjectNode parent) {
      String name = path.substring(last + 1);
      parent.remove(name);
      Map<String, Object> without = Used.of(EnvelopeReader.read(json));
      for (JsonNode wrong : wrong(type)) {
        parent.set(name, wrong);
        assertThat(Used.of(EnvelopeReader.read(json))).as(path + " is " + wrong).isEqualTo(without);
      }
    }
  }

  private static List<JsonNode> wrong(JsonNodeType type) {
    return Stream.<JsonNode>of(
            NODES.nullNode(),
            NODES.textNode("x"),
            NODES.numberNode(7),
            NODES.numberNode(1.25),
            NODES.booleanNode(true),
            NODES.arrayNode().add("x"),
            NODES.objectNode().put("type", "x"))
        .filter(wrong -> wrong.getNodeType() != type)
        .toList();
  }
}
