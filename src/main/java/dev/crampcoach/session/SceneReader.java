package dev.crampcoach.session;

import com.fasterxml.jackson.databind.JsonNode;
import dev.crampcoach.dialogue.Asking;
import dev.crampcoach.dialogue.AskingWhen;
import dev.crampcoach.dialogue.Cautioned;
import dev.crampcoach.dialogue.Checking;
import dev.crampcoach.dialogue.Choosing;
import dev.crampcoach.dialogue.Consenting;
import dev.crampcoach.dialogue.Counted;
import dev.crampcoach.dialogue.Erasing;
import dev.crampcoach.dialogue.Gating;
import dev.crampcoach.dialogue.Greeted;
import dev.crampcoach.dialogue.Offered;
import dev.crampcoach.dialogue.Open;
import dev.crampcoach.dialogue.PickingStretch;
import dev.crampcoach.dialogue.Place;
import dev.crampcoach.dialogue.Planning;
import dev.crampcoach.dialogue.Pouring;
import dev.crampcoach.dialogue.Relieving;
import dev.crampcoach.dialogue.Resting;
import dev.crampcoach.dialogue.Returning;
import dev.crampcoach.dialogue.Scene;
import dev.crampcoach.dialogue.SettingGoal;
import dev.crampcoach.dialogue.Stretching;
import dev.crampcoach.dialogue.Told;
import dev.crampcoach.dialogue.Warned;
import dev.crampcoach.reminder.ReminderSubject;
import dev.crampcoach.triage.Warning;
import dev.crampcoach.water.Goal;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Reads the scenes that {@link SceneWriter} wrote; an unknown one is open to any question. */
final class SceneReader {
  private SceneReader() {}

  /**
   * @throws IllegalArgumentException if a known scene's fields are not what it takes
   */
  static Scene read(JsonNode json) {
    return switch (json.path("at").asText()) {
      case "greeted" -> new Greeted();
      case "told" -> new Told(text(json, "id"), numbers(json.path("told")));
      case "stretching" ->
          new Stretching(
              WalkthroughCodec.read(json.path("walkthrough")),
              text(json, "id"),
              Instant.ofEpochMilli(json.path("began").asLong()));
      case "resting" ->
          new Resting(
              WalkthroughCodec.read(json.path("walkthrough")),
              text(json, "id"),
              json.path("heard").asBoolean());
      case "returning" -> new Returning(json.path("afresh").asBoolean());
      case "choosing" -> new Choosing(text(json, "first"), text(json, "second"));
      case "offered" -> new Offered(text(json, "id"));
      case "picking-stretch" -> new PickingStretch();
      case "relieving" ->
          new Relieving(
              json.path("elsewhere").asBoolean(),
              json.path("round").asInt(),
              Instant.ofEpochSecond(json.path("since").asLong()),
              Optional.ofNullable(json.path("place").textValue()).map(Place::valueOf));
      case "asking" ->
          new Asking(
              read(json.path("resume")),
              Optional.ofNullable(json.path("id").textValue()),
              Asking.Stage.valueOf(text(json, "stage")));
      case "checking" ->
          new Checking(json.path("question").asInt(), json.path("again").asBoolean());
      case "gating" ->
          new Gating(
              text(json, "id"), json.path("resume").asBoolean(), json.path("which").asBoolean());
      case "counted" -> new Counted();
      case "pouring" -> new Pouring(json.path("instead").asBoolean());
      case "setting-goal" -> new SettingGoal();
      case "cautioned" ->
          new Cautioned(
              json.has("goal")
                  ? Optional.of(new Goal(json.path("goal").asInt()))
                  : Optional.empty(),
              Optional.ofNullable(json.path("reminder").textValue()).map(ReminderCodec::read));
      case "planning" ->
          new Planning(
              ReminderCodec.read(text(json, "reminder")), json.path("offered").asBoolean());
      case "asking-when" ->
          new AskingWhen(
              ReminderSubject.valueOf(text(json, "matter")),
              Optional.ofNullable(json.path("moved").textValue()).map(LocalTime::parse));
      case "consenting" -> new Consenting(ReminderCodec.read(text(json, "reminder")));
      case "erasing" -> new Erasing();
      case "warned" ->
          // A warning of which no more is known is none that can wait.
          new Warned(
              Warning.named(text(json, "advice")).orElse(Warning.EMERGENCY),
              json.path("checking").asBoolean());
      default -> new Open(Optional.ofNullable(json.path("id").textValue()));
    };
  }

  private static String text(JsonNode json, String field) {
    return json.path(field).asText();
  }

  private static Set<Integer> numbers(JsonNode json) {
    var numbers = new HashSet<Integer>();
    json.forEach(number -> numbers.add(number.asInt()));
    return numbers;
  }
}
