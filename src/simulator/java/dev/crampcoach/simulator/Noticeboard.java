package dev.crampcoach.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Lists a listener's reminders as Alexa keeps them now, and all that has rung. */
public record Noticeboard(List<JsonNode> reminders, List<Ring> rings) {
  static final Noticeboard EMPTY = new Noticeboard(List.of(), List.of());

  static Noticeboard of(Reminders reminders) {
    List<JsonNode> shown = reminders.all().stream().<JsonNode>map(Reminder::shown).toList();
    return new Noticeboard(shown, reminders.rings());
  }
}
