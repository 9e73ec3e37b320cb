package dev.crampcoach.alexa;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crampcoach.dialogue.Conversation;
import dev.crampcoach.dialogue.Scene;
import dev.crampcoach.dialogue.Spoken;
import dev.crampcoach.speech.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Carries a conversation in one session attribute, as JSON. What is unknown, old or hostile there
 * starts a new conversation.
 */
final class SceneCodec {
  static final String ATTRIBUTE = "conversation";

  /** Far beyond what we write; a session attribute comes from outside. */
  private static final int MOST_CHARACTERS = 8_000;

  private static final ObjectMapper JSON = new ObjectMapper();

  private SceneCodec() {}

  static String write(Conversation conversation) {
    ObjectNode json = JSON.createObjectNode();
    json.set("scene", scene(conversation.scene()));
    conversation.last().ifPresent(last -> json.set("last", spoken(last)));
    conversation.cautioned().stream().sorted().forEach(json.putArray("cautioned")::add);
    json.put("noted", conversation.noted());
    return json.toString();
  }

  static Conversation read(Object attribute) {
    if (!(attribute instanceof String text) || text.length() > MOST_CHARACTERS) {
      return Conversation.NEW;
    }
    try {
      JsonNode json = JSON.readTree(text);
      return new Conversation(
          scene(json.path("scene")),
          spoken(json.path("last")),
          texts(json.path("cautioned")),
          json.path("noted").asBoolean());
    } catch (JsonProcessingException | IllegalArgumentException e) {
      return Conversation.NEW;
    }
  }

  private static ObjectNode scene(Scene scene) {
    ObjectNode json = JSON.createObjectNode().put("at", scene.getClass().getSimpleName());
    if (scene instanceof Scene.Told told) {
      told.told().stream().sorted().forEach(json.put("id", told.id()).putArray("told")::add);
    } else if (scene instanceof Scene.Following following) {
      json.put("id", following.id()).put("step", following.step());
    } else if (scene instanceof Scene.Choosing choosing) {
      json.put("first", choosing.first()).put("second", choosing.second());
    } else if (scene instanceof Scene.Offered offered) {
      json.put("id", offered.id());
    } else if (scene instanceof Scene.Relieving relieving) {
      json.put("elsewhere", relieving.elsewhere()).put("round", relieving.round());
    }
    return json;
  }

  private static Scene scene(JsonNode json) {
    return switch (json.path("at").asText()) {
      case "Greeted" -> new Scene.Greeted();
      case "Told" -> new Scene.Told(id(json, "id"), numbers(json.path("told")));
      case "Following" ->
          new Scene.Following(
              id(json, "id"), Math.min(Math.max(json.path("step").asInt(), -1), 100));
      case "Choosing" -> new Scene.Choosing(id(json, "first"), id(json, "second"));
      case "Offered" -> new Scene.Offered(id(json, "id"));
      case "PickingStretch" -> new Scene.PickingStretch();
      case "Relieving" ->
          new Scene.Relieving(
              json.path("elsewhere").asBoolean(),
              Math.min(Math.max(json.path("round").asInt(), 0), 100));
      default -> new Scene.Open();
    };
  }

  private static ObjectNode spoken(Spoken spoken) {
    ObjectNode json = JSON.createObjectNode();
    ArrayNode lines = json.putArray("lines");
    spoken.lines().forEach(line -> lines.add(LineCodec.write(line)));
    spoken
        .question()
        .ifPresent(
            question ->
                json.put("ask", LineCodec.write(question.ask()))
                    .put("again", LineCodec.write(question.again())));
    return json;
  }

  private static Optional<Spoken> spoken(JsonNode json) {
    if (!json.isObject()) {
      return Optional.empty();
    }
    List<Line> lines = new ArrayList<>();
    json.path("lines").forEach(line -> lines.add(LineCodec.read(line.asText())));
    Optional<Spoken.Question> question =
        json.has("ask")
            ? Optional.of(
                new Spoken.Question(
                    LineCodec.read(json.path("ask").asText()),
                    LineCodec.read(json.path("again").asText())))
            : Optional.empty();
    return Optional.of(new Spoken(lines, question));
  }

  private static String id(JsonNode json, String field) {
    String id = json.path(field).asText();
    if (!id.matches("[a-z0-9-]{1,60}")) {
      throw new IllegalArgumentException("not an id");
    }
    return id;
  }

  private static Set<String> texts(JsonNode json) {
    var texts = new HashSet<String>();
    json.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static Set<Integer> numbers(JsonNode json) {
    var numbers = new HashSet<Integer>();
    json.forEach(number -> numbers.add(number.asInt()));
    return numbers;
  }
}
