package dev.crampcoach.alexa.request;

import com.fasterxml.jackson.databind.JsonNode;

/** Checks whether a request is for this skill. */
public final class SkillIdCheck {
  private SkillIdCheck() {}

  /**
   * @param skillId the only skill whose requests are answered; empty answers any
   */
  public static boolean is(String skillId, JsonNode envelope) {
    return envelope.path("request").path("type").isTextual()
        && (skillId.isEmpty() || skillId.equals(id(envelope)));
  }

  /** Null if no skill is named. Events come without a session. */
  private static String id(JsonNode envelope) {
    String id = application(envelope.path("context").path("System"));
    return id == null ? application(envelope.path("session")) : id;
  }

  private static String application(JsonNode json) {
    return json.path("application").path("applicationId").textValue();
  }
}
