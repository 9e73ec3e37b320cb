package dev.crampcoach.alexa;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crampcoach.dialogue.Circumstance;
import dev.crampcoach.dialogue.Circumstances;
import dev.crampcoach.dialogue.Conversation;
import dev.crampcoach.dialogue.Gate;
import dev.crampcoach.dialogue.Given;
import dev.crampcoach.dialogue.Spoken;
import dev.crampcoach.json.Json;
import dev.crampcoach.speech.Line;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Carries a conversation in one session attribute, as JSON. Each part that is unknown, old or
 * hostile there is as in a new conversation.
 */
final class SceneCodec {
  static final String ATTRIBUTE = "conversation";

  /** Far beyond what we write; a session attribute comes from outside. */
  private static final int MOST_CHARACTERS = 8_000;

  private SceneCodec() {}

  static String write(Conversation conversation) {
    ObjectNode json = Json.object();
    json.set("scene", conversation.scene().read(new SceneWriter(Json.object())));
    conversation.last().ifPresent(last -> json.set("last", spoken(last)));
    Given given = conversation.given();
    given.cautions().stream().sorted().forEach(json.putArray("cautioned")::add);
    given.guided().stream().sorted().forEach(json.putArray("guided")::add);
    json.put("noted", given.note()).put("visit", given.visit()).put("unkept", given.unkept());
    json.put("zone", given.zone());
    json.put("gate", conversation.gate() == Gate.OPEN);
    Circumstances circumstances = conversation.circumstances();
    circumstances.told().stream()
        .sorted()
        .map(Circumstance::name)
        .forEach(json.putArray("limits")::add);
    circumstances.crampSince().ifPresent(since -> json.put("cramp", since.getEpochSecond()));
    return Json.write(json);
  }

  static Conversation read(Object attribute) {
    if (!(attribute instanceof String text) || text.length() > MOST_CHARACTERS) {
      return Conversation.NEW;
    }
    try {
      JsonNode json = Json.read(text);
      return new Conversation(
          part(() -> SceneReader.read(json.path("scene")), Conversation.NEW.scene()),
          part(() -> spoken(json.path("last")), Conversation.NEW.last()),
          part(() -> given(json), Conversation.NEW.given()),
          part(() -> gate(json), Conversation.NEW.gate()),
          circumstances(json));
    } catch (JsonProcessingException | RuntimeException e) {
      // Whatever it is that came in from outside: it is not ours.
      return Conversation.NEW;
    }
  }

  /** One part of a conversation; that it cannot be read costs no other part. */
  private static <T> T part(Supplier<T> reading, T otherwise) {
    try {
      return reading.get();
    } catch (RuntimeException e) {
      return otherwise;
    }
  }

  private static Given given(JsonNode json) {
    return new Given(
        texts(json.path("cautioned")),
        texts(json.path("guided")),
        json.path("noted").asBoolean(),
        json.path("visit").asBoolean(),
        json.path("unkept").asBoolean(),
        json.path("zone").asBoolean());
  }

  private static ObjectNode spoken(Spoken spoken) {
    ObjectNode json = Json.object();
    ArrayNode lines = json.putArray("lines");
    spoken.lines().forEach(line -> lines.add(LineCodec.write(line)));
    spoken
        .question()
        .ifPresent(
            question -> {
              json.put("ask", LineCodec.write(question.ask()));
              ArrayNode again = json.putArray("again");
              question.again().forEach(line -> again.add(LineCodec.write(line)));
            });
    return json;
  }

  private static Optional<Spoken> spoken(JsonNode json) {
    if (!json.isObject()) {
      return Optional.empty();
    }
    Optional<Spoken.Question> question =
        json.has("ask")
            ? Optional.of(
                new Spoken.Question(
                    LineCodec.read(json.path("ask").asText()), lines(json.path("again"))))
            : Optional.empty();
    return Optional.of(new Spoken(lines(json.path("lines")), question));
  }

  private static List<Line> lines(JsonNode json) {
    var lines = new ArrayList<Line>();
    json.forEach(line -> lines.add(LineCodec.read(line.asText())));
    return lines;
  }

  /** Fails where what was told at the gate cannot be read: then it is asked again. */
  private static Gate gate(JsonNode json) {
    told(json.path("limits"));
    return json.path("gate").asBoolean() ? Gate.OPEN : Gate.CLOSED;
  }

  private static Circumstances circumstances(JsonNode json) {
    Circumstances unknown = Conversation.NEW.circumstances();
    return new Circumstances(
        part(() -> told(json.path("limits")), unknown.told()),
        part(() -> crampSince(json.path("cramp")), unknown.crampSince()));
  }

  private static Set<Circumstance> told(JsonNode json) {
    return texts(json).stream().map(Circumstance::valueOf).collect(Collectors.toSet());
  }

  private static Optional<Instant> crampSince(JsonNode json) {
    return json.isNumber() ? Optional.of(Instant.ofEpochSecond(json.asLong())) : Optional.empty();
  }

  private static Set<String> texts(JsonNode json) {
    var texts = new HashSet<String>();
    json.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
