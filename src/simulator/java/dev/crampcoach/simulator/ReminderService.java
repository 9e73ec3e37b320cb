package dev.crampcoach.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/**
 * Alexa's reminders service for one listener. Without consent every call is refused, and reminders
 * of other listeners are unknown to it.
 */
record ReminderService(Home home) {

  /** An answer with its HTTP status. */
  record Served(int status, JsonNode body) {}

  /**
   * @param oneRule whether a reminder may come again by one rule only
   * @throws Refusal if the service refuses
   */
  Served serve(Call.Made made, JsonNode body, boolean oneRule) {
    if (home.world().reminders() != Permission.GRANTED) {
      throw new Refusal(401, "INVALID_BEARER_TOKEN", "the listener has not allowed reminders");
    }
    Reminders reminders = home.reminders();
    return switch (made.call()) {
      case CREATE ->
          new Served(
              201,
              reminders.create(form(body, oneRule), now(), home.world().mostReminders()).receipt());
      case LIST -> new Served(200, list(reminders.all()));
      case GET -> new Served(200, reminders.get(made.subject()).whole());
      case UPDATE -> {
        reminders.get(made.subject());
        yield new Served(
            200, reminders.update(made.subject(), form(body, oneRule), now()).receipt());
      }
      case DELETE -> {
        reminders.delete(made.subject());
        yield new Served(200, JsonNodeFactory.instance.missingNode());
      }
      case SETTINGS -> throw new IllegalArgumentException("not a call about reminders");
    };
  }

  private ReminderForm form(JsonNode body, boolean oneRule) {
    if (oneRule && body.at("/trigger/recurrence/recurrenceRules").size() > 1) {
      throw Refusal.badRequest("UNSUPPORTED_TRIGGER_RECURRENCE", "more than one rule");
    }
    return ReminderForm.read(body, home.world().zone(), now());
  }

  private Instant now() {
    return home.now();
  }

  private static ObjectNode list(List<Reminder> reminders) {
    ObjectNode list =
        JsonNodeFactory.instance.objectNode().put("totalCount", String.valueOf(reminders.size()));
    ArrayNode alerts = list.putArray("alerts");
    reminders.forEach(reminder -> alerts.add(reminder.whole()));
    return list;
  }
}
