package dev.crampcoach.alexa.request;

import com.amazon.ask.model.Context;
import com.amazon.ask.model.Device;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Session;
import com.amazon.ask.model.SupportedInterfaces;
import com.amazon.ask.model.User;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.AlexaPresentationAplInterface;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.Runtime;
import com.amazon.ask.model.interfaces.system.SystemState;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Parses the fields of a request envelope that this skill uses into the SDK's types. A field of the
 * wrong type counts as missing and every other field is ignored, so new fields from Alexa cannot
 * break a turn. The SDK's own mapper rejects a whole envelope for one unknown kind in it, and is
 * slower to prepare than a first answer.
 */
public final class EnvelopeReader {
  private EnvelopeReader() {}

  /** The request is null if it is of a kind that this skill does not answer. */
  public static RequestEnvelope read(JsonNode json) {
    return RequestEnvelope.builder()
        .withSession(session(json))
        .withContext(context(json.path("context")))
        .withRequest(RequestReader.read(json.path("request")))
        .build();
  }

  /** Reads the session attributes that are strings: this skill writes no others. */
  public static Map<String, Object> attributes(JsonNode envelope) {
    var attributes = new LinkedHashMap<String, Object>();
    for (var attribute : envelope.path("session").path("attributes").properties()) {
      if (attribute.getValue().isTextual()) {
        attributes.put(attribute.getKey(), attribute.getValue().textValue());
      }
    }
    return attributes;
  }

  /** Null if a request, such as an event, comes outside any session. */
  private static Session session(JsonNode envelope) {
    JsonNode session = envelope.path("session");
    return session.isObject()
        ? Session.builder()
            .withUser(user(session.path("user")))
            .withAttributes(attributes(envelope))
            .build()
        : null;
  }

  private static User user(JsonNode json) {
    return User.builder().withUserId(json.path("userId").textValue()).build();
  }

  private static Context context(JsonNode json) {
    JsonNode system = json.path("System");
    return Context.builder()
        .withSystem(
            SystemState.builder()
                .withUser(user(system.path("user")))
                .withDevice(device(system.path("device")))
                .withApiEndpoint(system.path("apiEndpoint").textValue())
                .withApiAccessToken(system.path("apiAccessToken").textValue())
                .build())
        .build();
  }

  private static Device device(JsonNode json) {
    JsonNode screen = json.path("supportedInterfaces").path("Alexa.Presentation.APL");
    String version = screen.path("runtime").path("maxVersion").textValue();
    return Device.builder()
        .withDeviceId(json.path("deviceId").textValue())
        .withSupportedInterfaces(
            SupportedInterfaces.builder()
                .withAlexaPresentationAPL(
                    AlexaPresentationAplInterface.builder()
                        .withRuntime(Runtime.builder().withMaxVersion(version).build())
                        .build())
                .build())
        .build();
  }
}
