package dev.crampcoach;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crampcoach.dialogue.NonCatalogueTopic;
import dev.crampcoach.simulator.Said;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which topic an answer was about, read from the session that the skill left behind. */
final class TopicAnswered {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Listeners' questions of before know no more than these of water and reminders. */
  private static final String WATER_LOG = "water-log";

  private static final String WATER_REMINDER = "water-reminder";

  private TopicAnswered() {}

  /** The topic's id; what is offered ("Do you mean A, or B?") or not understood is none. */
  static Optional<String> by(Said said) {
    JsonNode conversation = conversation(said);
    JsonNode scene = conversation.path("scene");
    return switch (scene.path("at").asText()) {
      case "told", "gating" -> Optional.of(scene.path("id").asText());
      // The safety question stands beside an answer.
      case "asking" -> Optional.ofNullable(scene.path("resume").path("id").textValue());
      case "relieving" ->
          Optional.of(
              scene.path("muscle").asText("INNER_THIGH").equals("INNER_THIGH")
                  ? "cramp-now"
                  : "other-cramp-now");
      case "stretching", "resting" -> Optional.of(scene.path("walkthrough").path("id").asText());
      case "checking" -> Optional.of("seek-care");
      case "picking-stretch" -> Optional.of("start-stretch");
      case "counted", "pouring", "setting-goal" -> Optional.of(WATER_LOG);
      case "cautioned", "planning", "asking-when", "consenting" -> Optional.of(WATER_REMINDER);
      case "open" ->
          Optional.ofNullable(scene.path("id").textValue()).or(() -> elsewhere(conversation));
      // The second of two questions is offered after the answer to the first.
      case "offered" -> quoted(conversation).or(() -> elsewhere(conversation));
      default -> elsewhere(conversation);
    };
  }

  /** The item of the answer that was spoken, if any was. */
  private static Optional<String> quoted(JsonNode conversation) {
    for (JsonNode line : conversation.path("last").path("lines")) {
      String[] parts = line.asText().split(" ");
      if (parts.length == 4 && parts[0].equals("quote") && parts[2].equals("LINE")) {
        return Optional.of(parts[1]);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> elsewhere(JsonNode conversation) {
    String ask = conversation.path("last").path("ask").asText();
    if (ask.equals("say ASK_ELSE")) {
      // What is said of reminders while there are none, or nobody allowed them.
      return Optional.of(WATER_REMINDER);
    }
    String id = ask.replaceFirst("^say ", "").toLowerCase(Locale.ROOT).replace('_', '-');
    return Arrays.stream(NonCatalogueTopic.values())
        .map(NonCatalogueTopic::id)
        .filter(id::equals)
        .findFirst();
  }

  private static JsonNode conversation(Said said) {
    try {
      return JSON.readTree(
          said.response().path("sessionAttributes").path("conversation").asText("{}"));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
