package dev.crampcoach.alexa;

import com.fasterxml.jackson.databind.JsonNode;
import dev.crampcoach.json.Json;
import java.io.IOException;

/**
 * Whom a request is for, read without the SDK, which gives no answer both to another skill's
 * request and to a kind it does not know.
 */
public final class Addressee {
  private Addressee() {}

  /** Whether a request names this skill, or may, where any is answered (an empty id). */
  public static boolean is(String skillId, byte[] request) {
    try {
      JsonNode envelope = Json.read(request);
      boolean alexa = envelope.path("request").path("type").isTextual();
      return alexa
          && (skillId.isEmpty()
              || envelope.at("/context/System/application/applicationId").asText().equals(skillId));
    } catch (IOException e) {
      return false;
    }
  }
}
