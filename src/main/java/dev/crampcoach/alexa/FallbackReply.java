package dev.crampcoach.alexa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crampcoach.alexa.reply.Ssml;
import dev.crampcoach.alexa.request.Carriers;
import dev.crampcoach.alexa.request.EnvelopeReader;
import dev.crampcoach.alexa.request.SkillIdCheck;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.json.Json;
import dev.crampcoach.session.LockCodec;
import dev.crampcoach.session.SessionAttributes;
import dev.crampcoach.session.SessionStateCodec;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phonebook;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.speech.Phrasebook;
import dev.crampcoach.talk.safety.RuleWarnings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Answers a request that threw: with the warning if the session is locked or the rules find a sign
 * in the words, otherwise with an apology. It parses the request again and guards each step
 * separately, since any part may be broken. Its dependencies are built on first use.
 */
public final class FallbackReply {
  private static final byte[] SILENCE =
      "{\"version\":\"1.0\",\"response\":{}}".getBytes(StandardCharsets.UTF_8);

  private final String language;
  private final String skillId;
  private RuleWarnings warnings;

  /**
   * @param skillId the only skill whose requests are answered; empty answers any
   */
  public FallbackReply(String language, String skillId) {
    this.language = language;
    this.skillId = skillId;
  }

  /** A response without speech. */
  public static byte[] silence() {
    return SILENCE.clone();
  }

  /**
   * Returns a whole response as JSON; empty if the request is for another skill.
   *
   * @throws EventMustBeRetried if it is an event that Alexa must send again
   */
  public Optional<byte[]> to(byte[] request) {
    Optional<JsonNode> json = attempt(() -> Optional.of(Json.read(request)));
    if (json.isEmpty()) {
      return Optional.of(farewell());
    }
    return SkillIdCheck.is(skillId, json.get())
        ? Optional.of(answer(json.get()))
        : Optional.empty();
  }

  /** The apology to a request that could not be parsed: one sentence, and the session ends. */
  public byte[] farewell() {
    return attempt(
            () ->
                Optional.of(
                    reply(Map.of(), Optional.of(words(Phrase.TROUBLE_END)), Optional.empty())))
        .orElseGet(FallbackReply::silence);
  }

  private byte[] answer(JsonNode envelope) {
    Map<String, Object> attributes =
        attempt(() -> Optional.of(EnvelopeReader.attributes(envelope))).orElse(Map.of());
    return switch (envelope.path("request").path("type").asText()) {
      case "LaunchRequest",
          "IntentRequest",
          "Alexa.Presentation.APL.UserEvent",
          "Connections.Response" ->
          attempt(() -> warning(envelope.path("request"), attributes))
              .or(() -> attempt(() -> Optional.of(apology(attributes))))
              .orElseGet(FallbackReply::silence);
      case "AlexaSkillEvent.SkillDisabled" -> throw new EventMustBeRetried("an event failed");
      default ->
          attempt(() -> Optional.of(reply(attributes, Optional.empty(), Optional.empty())))
              .orElseGet(FallbackReply::silence);
    };
  }

  // --- the warning

  private Optional<byte[]> warning(JsonNode request, Map<String, Object> attributes) {
    SessionState read =
        attempt(
                () ->
                    Optional.of(
                        SessionStateCodec.read(attributes.get(SessionStateCodec.ATTRIBUTE))))
            .orElse(SessionState.NEW);
    SessionState before =
        attempt(() -> Optional.of(LockCodec.locked(read, attributes))).orElse(read);
    return heard(before, request.path("intent"))
        .or(() -> attempt(() -> RuleWarnings.standing(before)))
        .map(turn -> say(turn, attributes, request.path("locale").asText()));
  }

  /** Runs the rules on all slot values joined; if that fails, on each value by itself. */
  private Optional<Turn> heard(SessionState before, JsonNode intent) {
    var values = new ArrayList<String>();
    for (JsonNode slot : intent.path("slots")) {
      values.add(slot.path("value").asText());
    }
    values.removeIf(String::isBlank);
    String said = String.join(" ", values);
    String words =
        attempt(
                () ->
                    Optional.of(Carriers.of(language).restore(intent.path("name").asText(), said)))
            .orElse(said);
    return attempt(() -> Optional.of(warnings().heard(before, words)))
        .orElseGet(
            () ->
                values.stream()
                    .flatMap(value -> attempt(() -> warnings().heard(before, value)).stream())
                    .findFirst());
  }

  private synchronized RuleWarnings warnings() {
    if (warnings == null) {
      warnings = RuleWarnings.of(language);
    }
    return warnings;
  }

  private byte[] say(Turn turn, Map<String, Object> before, String locale) {
    var attributes = new HashMap<>(before);
    LockCodec.write(turn.next(), attributes);
    attempt(() -> Optional.of(SessionAttributes.write(turn.next()))).ifPresent(attributes::putAll);
    var ssml = ssml(locale);
    var lines = new ArrayList<>(turn.speech().lines());
    turn.speech().question().ifPresent(question -> lines.add(question.ask()));
    return reply(
        attributes,
        Optional.of(ssml.markup(lines)),
        turn.speech().question().map(question -> ssml.markup(question.again())));
  }

  // --- the response

  private byte[] apology(Map<String, Object> attributes) {
    String words = words(Phrase.TROUBLE);
    return reply(attributes, Optional.of(words), Optional.of(words));
  }

  private String words(Phrase phrase) {
    return ssml("").markup(List.of(Line.say(phrase)));
  }

  private Ssml ssml(String locale) {
    return new Ssml(Phrasebook.of(language), Phonebook.of(locale), id -> Optional.empty());
  }

  /**
   * @param words empty for a silent response
   * @param again the reprompt; empty if the session ends
   */
  private static byte[] reply(
      Map<String, Object> attributes, Optional<String> words, Optional<String> again) {
    ObjectNode reply = Json.object().put("version", "1.0");
    ObjectNode kept = reply.putObject("sessionAttributes");
    attributes.forEach((name, value) -> kept.put(name, value.toString()));
    ObjectNode response = reply.putObject("response");
    words.ifPresent(
        spoken -> {
          speak(spoken, response);
          again.ifPresent(reprompt -> speak(reprompt, response.putObject("reprompt")));
          response.put("shouldEndSession", again.isEmpty());
        });
    return Json.write(reply).getBytes(StandardCharsets.UTF_8);
  }

  private static void speak(String words, ObjectNode parent) {
    ObjectNode speech = parent.putObject("outputSpeech").put("type", "SSML");
    speech.put("ssml", "<speak>" + words + "</speak>");
  }

  /** Runs one step; empty if it has no result or throws anything at all. */
  private static <T> Optional<T> attempt(Callable<Optional<T>> step) {
    try {
      return step.call();
    } catch (Throwable e) {
      return Optional.empty();
    }
  }
}
