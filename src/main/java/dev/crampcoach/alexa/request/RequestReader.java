package dev.crampcoach.alexa.request;

import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.Request;
import com.amazon.ask.model.SessionEndedRequest;
import com.amazon.ask.model.Task;
import com.amazon.ask.model.events.skillevents.SkillDisabledRequest;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.RuntimeErrorEvent;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.UserEvent;
import com.amazon.ask.model.interfaces.connections.ConnectionsResponse;
import com.amazon.ask.model.interfaces.connections.ConnectionsStatus;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parses the request types that this skill answers. */
final class RequestReader {
  private RequestReader() {}

  /** Null for any other type. */
  static Request read(JsonNode json) {
    String type = json.path("type").asText();
    return switch (type) {
      case "LaunchRequest" -> launch(json);
      case "IntentRequest" -> intent(json);
      case "SessionEndedRequest" ->
          SessionEndedRequest.builder().withTimestamp(Timestamps.read(json)).build();
      case "Connections.Response" -> consent(json);
      case "AlexaSkillEvent.SkillDisabled" -> SkillDisabledRequest.builder().build();
      case "Alexa.Presentation.APL.UserEvent" -> touch(json);
      case "Alexa.Presentation.APL.RuntimeError" -> RuntimeErrorEvent.builder().build();
      default -> null;
    };
  }

  private static LaunchRequest launch(JsonNode json) {
    return LaunchRequest.builder()
        .withRequestId(text(json, "requestId"))
        .withTimestamp(Timestamps.read(json))
        .withLocale(text(json, "locale"))
        .withTask(task(json.path("task")))
        .build();
  }

  private static Task task(JsonNode json) {
    return json.isObject()
        ? Task.builder().withName(text(json, "name")).withInput(fields(json.path("input"))).build()
        : null;
  }

  /** The fields of an object that are strings or numbers. */
  private static Map<String, Object> fields(JsonNode json) {
    var fields = new LinkedHashMap<String, Object>();
    json.properties().forEach(field -> fields.put(field.getKey(), plain(field.getValue())));
    return fields;
  }

  private static IntentRequest intent(JsonNode json) {
    return IntentRequest.builder()
        .withRequestId(text(json, "requestId"))
        .withTimestamp(Timestamps.read(json))
        .withLocale(text(json, "locale"))
        .withIntent(IntentReader.read(json.path("intent")))
        .build();
  }

  private static ConnectionsResponse consent(JsonNode json) {
    return ConnectionsResponse.builder()
        .withRequestId(text(json, "requestId"))
        .withTimestamp(Timestamps.read(json))
        .withLocale(text(json, "locale"))
        .withName(text(json, "name"))
        .withToken(text(json, "token"))
        .withStatus(ConnectionsStatus.builder().withCode(text(json.path("status"), "code")).build())
        .withPayload(fields(json.path("payload")))
        .build();
  }

  /**
   * Reads a touch. Arguments are positional: one of an unsupported type still takes its place, as
   * null.
   */
  private static UserEvent touch(JsonNode json) {
    var arguments = new ArrayList<Object>();
    for (JsonNode argument : list(json.path("arguments"))) {
      arguments.add(plain(argument));
    }
    return UserEvent.builder()
        .withRequestId(text(json, "requestId"))
        .withTimestamp(Timestamps.read(json))
        .withLocale(text(json, "locale"))
        .withToken(text(json, "token"))
        .withArguments(arguments)
        .build();
  }

  /** Empty unless it is an array: iterating an object would yield its fields. */
  static Iterable<JsonNode> list(JsonNode json) {
    return json.isArray() ? json : List.of();
  }

  private static String text(JsonNode json, String field) {
    return json.path(field).textValue();
  }

  /** A string or a number; null for anything else. */
  private static Object plain(JsonNode json) {
    return json.isNumber() ? json.numberValue() : json.textValue();
  }
}
