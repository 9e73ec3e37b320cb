package dev.crampcoach;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crampcoach.json.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * One session with a skill's entry, without the stand-in for Alexa: requests are passed unchanged,
 * and the session attributes of each answer are carried to the next request.
 */
public final class DirectSession {
  private static final String SKILL = "amzn1.ask.skill.direct";

  private final RequestStreamHandler skill;
  private final String locale;
  private boolean screen;
  private ObjectNode attributes = Json.object();

  public DirectSession(RequestStreamHandler skill, String locale) {
    this.skill = skill;
    this.locale = locale;
  }

  /** The same at a device with a screen. */
  public DirectSession onScreen() {
    screen = true;
    return this;
  }

  /** What the session carries, to be read or damaged. */
  public ObjectNode attributes() {
    return attributes;
  }

  public JsonNode launch() {
    return hear(request("LaunchRequest"));
  }

  /** Words in a slot whose intent adds none of its own. */
  public JsonNode say(String words) {
    return hear(spoken("TellWordsIntent", words));
  }

  public JsonNode intent(String name) {
    ObjectNode request = request("IntentRequest");
    request.putObject("intent").put("name", name).putObject("slots");
    return hear(request);
  }

  public JsonNode touch(String token, String touch) {
    ObjectNode request = request("Alexa.Presentation.APL.UserEvent").put("token", token);
    request.putArray("arguments").add(touch);
    return hear(request);
  }

  public static ObjectNode request(String type) {
    return Json.object().put("type", type);
  }

  public static ObjectNode spoken(String intent, String words) {
    ObjectNode request = request("IntentRequest");
    ObjectNode slots = request.putObject("intent").put("name", intent).putObject("slots");
    slots.putObject("words").put("name", "words").put("value", words);
    return request;
  }

  /** The answer to a request, of which the rest is filled in. */
  public JsonNode hear(ObjectNode request) {
    JsonNode answer = answer(envelope(request));
    if (answer.path("sessionAttributes") instanceof ObjectNode kept) {
      attributes = kept;
    }
    return answer;
  }

  /** The answer to an envelope as it is. */
  public JsonNode answer(JsonNode envelope) {
    var answer = new ByteArrayOutputStream();
    byte[] bytes = Json.write(envelope).getBytes(StandardCharsets.UTF_8);
    try {
      skill.handleRequest(new ByteArrayInputStream(bytes), answer, null);
      return Json.read(answer.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A whole envelope around a request. */
  public ObjectNode envelope(ObjectNode request) {
    ObjectNode envelope = Json.object().put("version", "1.0");
    ObjectNode session = envelope.putObject("session").put("sessionId", "s");
    session.putObject("user").put("userId", "somebody");
    session.set("attributes", attributes.deepCopy());
    ObjectNode system = envelope.putObject("context").putObject("System");
    system.putObject("application").put("applicationId", SKILL);
    system.putObject("user").put("userId", "somebody");
    ObjectNode interfaces =
        system.putObject("device").put("deviceId", "d").putObject("supportedInterfaces");
    if (screen) {
      interfaces
          .putObject("Alexa.Presentation.APL")
          .putObject("runtime")
          .put("maxVersion", "2024.3");
    }
    request.put("requestId", "r").put("timestamp", "2026-11-22T18:00:00Z").put("locale", locale);
    envelope.set("request", request);
    return envelope;
  }

  public static String ssml(JsonNode answer) {
    return answer.at("/response/outputSpeech/ssml").asText();
  }

  /** Whether the microphone opens. */
  public static boolean opens(JsonNode answer) {
    JsonNode ends = answer.at("/response/shouldEndSession");
    return ends.isBoolean() && !ends.booleanValue();
  }
}
