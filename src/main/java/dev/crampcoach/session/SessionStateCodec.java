package dev.crampcoach.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crampcoach.catalogue.Avoid;
import dev.crampcoach.conversation.AlreadyTold;
import dev.crampcoach.conversation.Circumstance;
import dev.crampcoach.conversation.Circumstances;
import dev.crampcoach.conversation.Screening;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Speech;
import dev.crampcoach.json.Json;
import dev.crampcoach.speech.ContentId;
import dev.crampcoach.speech.Line;
import dev.crampcoach.triage.SignQuestion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Converts a state to one session attribute, as JSON, and back. Each part that is unknown, outdated
 * or malicious gets its default.
 */
public final class SessionStateCodec {
  public static final String ATTRIBUTE = "conversation";

  /** Far more than we ever write; a session attribute comes from outside. */
  private static final int MOST_CHARACTERS = 8_000;

  private SessionStateCodec() {}

  static String write(SessionState state) {
    ObjectNode json = Json.object();
    json.set("scene", SceneCodec.write(state.scene()));
    state.last().ifPresent(last -> json.set("last", speech(last)));
    AlreadyTold told = state.told();
    if (!told.lines().isEmpty()) {
      told.lines().stream().map(ContentId::lineKey).forEach(json.putArray("lines")::add);
    }
    told.cautions().stream()
        .map(ContentId::lineKey)
        .sorted()
        .forEach(json.putArray("cautioned")::add);
    told.guided().stream().sorted().forEach(json.putArray("guided")::add);
    if (!told.asked().isEmpty()) {
      told.asked().stream().map(SignQuestion::name).sorted().forEach(json.putArray("asked")::add);
    }
    json.put("noted", told.note()).put("visit", told.visit()).put("unkept", told.unkept());
    json.put("zone", told.zone());
    json.put("gate", state.screening() == Screening.ANSWERED);
    if (state.screening() == Screening.CLOSED) {
      json.put("rested", true);
    }
    Circumstances circumstances = state.circumstances();
    circumstances.told().stream()
        .sorted()
        .map(Circumstance::name)
        .forEach(json.putArray("limits")::add);
    circumstances.crampSince().ifPresent(since -> json.put("cramp", since.getEpochSecond()));
    if (!circumstances.avoid().isEmpty()) {
      ArrayNode avoid = json.putArray("avoid");
      circumstances.avoid().stream().sorted().map(Avoid::name).forEach(avoid::add);
    }
    return Json.write(json);
  }

  public static SessionState read(Object attribute) {
    if (!(attribute instanceof String text) || text.length() > MOST_CHARACTERS) {
      return SessionState.NEW;
    }
    try {
      JsonNode json = Json.read(text);
      return new SessionState(
          part(() -> SceneCodec.read(json.path("scene")), SessionState.NEW.scene()),
          part(() -> speech(json.path("last")), SessionState.NEW.last()),
          part(() -> told(json), SessionState.NEW.told()),
          part(() -> screening(json), SessionState.NEW.screening()),
          circumstances(json));
    } catch (JsonProcessingException | RuntimeException e) {
      // Invalid input from outside, whatever it is.
      return SessionState.NEW;
    }
  }

  /** Reads one part of a state; if that fails, only this part gets its default. */
  private static <T> T part(Supplier<T> reading, T otherwise) {
    try {
      return reading.get();
    } catch (RuntimeException e) {
      return otherwise;
    }
  }

  private static AlreadyTold told(JsonNode json) {
    return new AlreadyTold(
        lines(json.path("lines"), ContentId.Part.LINE),
        Set.copyOf(lines(json.path("cautioned"), ContentId.Part.CAUTION)),
        texts(json.path("guided")),
        texts(json.path("asked")).stream()
            .map(SignQuestion::named)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet()),
        json.path("noted").asBoolean(),
        json.path("visit").asBoolean(),
        json.path("unkept").asBoolean(),
        json.path("zone").asBoolean());
  }

  private static List<ContentId> lines(JsonNode json, ContentId.Part part) {
    var lines = new ArrayList<ContentId>();
    json.forEach(key -> lines.add(ContentId.ofKey(part, key.asText())));
    return lines;
  }

  private static ObjectNode speech(Speech speech) {
    ObjectNode json = Json.object();
    ArrayNode lines = json.putArray("lines");
    speech.lines().forEach(line -> lines.add(LineCodec.write(line)));
    speech
        .question()
        .ifPresent(
            question -> {
              json.put("ask", LineCodec.write(question.ask()));
              ArrayNode again = json.putArray("again");
              question.again().forEach(line -> again.add(LineCodec.write(line)));
            });
    return json;
  }

  private static Optional<Speech> speech(JsonNode json) {
    if (!json.isObject()) {
      return Optional.empty();
    }
    Optional<Speech.Question> question =
        json.has("ask")
            ? Optional.of(
                new Speech.Question(
                    LineCodec.read(json.path("ask").asText()), lines(json.path("again"))))
            : Optional.empty();
    return Optional.of(new Speech(lines(json.path("lines")), question));
  }

  private static List<Line> lines(JsonNode json) {
    var lines = new ArrayList<Line>();
    json.forEach(line -> lines.add(LineCodec.read(line.asText())));
    return lines;
  }

  /** Throws if the answer at the gate cannot be read: then it is asked again. */
  private static Screening screening(JsonNode json) {
    if (json.path("rested").asBoolean()) {
      return Screening.CLOSED;
    }
    circumstancesIn(json.path("limits"));
    avoidedIn(json.path("avoid"));
    return json.path("gate").asBoolean() ? Screening.ANSWERED : Screening.PENDING;
  }

  private static Circumstances circumstances(JsonNode json) {
    Circumstances unknown = SessionState.NEW.circumstances();
    return new Circumstances(
        part(() -> circumstancesIn(json.path("limits")), unknown.told()),
        part(() -> crampSince(json.path("cramp")), unknown.crampSince()),
        part(() -> avoidedIn(json.path("avoid")), unknown.avoid()));
  }

  private static Set<Avoid> avoidedIn(JsonNode json) {
    return texts(json).stream().map(Avoid::valueOf).collect(Collectors.toSet());
  }

  private static Set<Circumstance> circumstancesIn(JsonNode json) {
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
