package dev.crampcoach.bench;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A conversation played once through the skill, which leaves the envelope of each turn with the
 * session attributes that the turns before it produced. A measured turn is one of these envelopes
 * again: a turn keeps nothing in the skill, so that it does the same work each time.
 */
final class Transcript {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Transcript() {}

  /**
   * @throws IllegalStateException naming the scene that did not lead where it must: measuring a
   *     wrong turn, such as an apology, would give a fine number
   */
  static Map<String, byte[]> play(RequestStreamHandler handler) throws IOException {
    var envelopes = new LinkedHashMap<String, byte[]>();
    JsonNode attributes = JSON.createObjectNode();
    ObjectNode launch = launch();
    for (JsonNode scene : read("/transcript.json")) {
      String name = scene.path("scene").asText();
      byte[] envelope = envelope(launch.deepCopy(), scene, envelopes.isEmpty(), attributes);
      JsonNode answer = JSON.readTree(answer(handler, envelope));
      check(scene, attributes, answer);
      attributes = answer.path("sessionAttributes");
      show(answer, launch);
      envelopes.put(name, envelope);
    }
    return envelopes;
  }

  static byte[] answer(RequestStreamHandler handler, byte[] envelope) throws IOException {
    var out = new ByteArrayOutputStream(4096);
    handler.handleRequest(new ByteArrayInputStream(envelope), out, null);
    return out.toByteArray();
  }

  /**
   * The launch that the cold start gets too: one envelope of an Echo with a screen serves both.
   * Alexa's address is left out, so that no turn calls her services: a warning would ask for the
   * time zone, over a network that is not measured.
   */
  static ObjectNode launch() throws IOException {
    ObjectNode launch = (ObjectNode) read("/launch.json");
    launch.withObject("/context/System").remove("apiEndpoint");
    return launch;
  }

  /** Every request after a screen was drawn tells which. */
  private static void show(JsonNode answer, ObjectNode launch) {
    JsonNode token = answer.at("/response/directives/0/token");
    if (token.isTextual()) {
      ObjectNode document = launch.withObject("/context").putObject("Alexa.Presentation.APL");
      document.set("token", token);
      document.put("version", "2023.3").putArray("componentsVisibleOnScreen").addObject();
    }
  }

  private static byte[] envelope(
      ObjectNode envelope, JsonNode scene, boolean fresh, JsonNode attributes) throws IOException {
    envelope.withObject("/session").put("new", fresh).set("attributes", attributes);
    if (scene.has("intent")) {
      ObjectNode request = envelope.withObject("/request");
      request.put("type", "IntentRequest").put("dialogState", "COMPLETED");
      ObjectNode intent = request.putObject("intent");
      intent.set("name", scene.path("intent"));
      intent.put("confirmationStatus", "NONE");
      ObjectNode slots = intent.putObject("slots");
      if (scene.has("slot")) {
        slots.set(scene.path("slot").asText(), slot(scene));
      }
    }
    return JSON.writeValueAsBytes(envelope);
  }

  private static ObjectNode slot(JsonNode scene) {
    ObjectNode slot = JSON.createObjectNode();
    slot.set("name", scene.path("slot"));
    slot.set("value", scene.path("value"));
    slot.put("confirmationStatus", "NONE").put("source", "USER");
    if (scene.has("id")) {
      ObjectNode found =
          slot.putObject("resolutions")
              .putArray("resolutionsPerAuthority")
              .addObject()
              .put("authority", "amzn1.er-authority.echo-sdk.test.TOPIC");
      found.putObject("status").put("code", "ER_SUCCESS_MATCH");
      ObjectNode value = found.putArray("values").addObject().putObject("value");
      value.set("name", scene.path("value"));
      value.set("id", scene.path("id"));
    }
    return slot;
  }

  /** An apology leaves the conversation as it was; each real turn changes it. */
  private static void check(JsonNode scene, JsonNode before, JsonNode answer) {
    JsonNode after = answer.path("sessionAttributes");
    boolean ends = answer.at("/response/shouldEndSession").asBoolean();
    if (answer.at("/response/outputSpeech/ssml").asText().isBlank()
        || after.equals(before)
        || ends != scene.path("ends").asBoolean()
        || !after.toString().contains(scene.path("session").asText())) {
      throw new IllegalStateException(
          "The scene " + scene.path("scene").asText() + " went astray: " + answer);
    }
  }

  private static JsonNode read(String resource) throws IOException {
    try (InputStream in = Transcript.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The class path holds no " + resource);
      }
      // The harness fills these in for each start; here they stand for the whole run.
      return JSON.readTree(
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .replace("__UUID__", UUID.randomUUID().toString())
              .replace("__NOW__", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString()));
    }
  }
}
