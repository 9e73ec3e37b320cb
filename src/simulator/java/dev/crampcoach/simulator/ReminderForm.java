package dev.crampcoach.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The body of a call that creates or changes a reminder, validated as Amazon does: a body with a
 * mistake is refused, and no reminder is set.
 *
 * @param body the form as it was filled in, with the time zone that is meant
 */
record ReminderForm(Schedule schedule, String text, JsonNode body) {

  /** After some time it rings at the same moment in every zone. */
  private static final Optional<ZoneId> ANYWHERE = Optional.of(ZoneId.of("UTC"));

  /**
   * @param device the zone of the listener's device, for a form that names none
   * @throws Refusal if something is wrong with the form
   */
  static ReminderForm read(JsonNode body, Optional<ZoneId> device, Instant now) {
    if (!body.isObject()) {
      throw Refusal.badRequest("INVALID_REQUEST_BODY", "not a JSON object");
    }
    Instant asked = requestTime(body.path("requestTime"));
    String text = SpokenInfo.text(body.at("/alertInfo/spokenInfo/content"));
    push(body.path("pushNotification"));
    JsonNode trigger = body.path("trigger");
    boolean relative = trigger.path("type").asText().equals("SCHEDULED_RELATIVE");
    ZoneId zone = zone(trigger.path("timeZoneId"), relative ? device.or(() -> ANYWHERE) : device);
    Schedule schedule = new Trigger(trigger, zone, asked).schedule();
    if (schedule.after(now).isEmpty()) {
      throw Refusal.badRequest("TRIGGER_SCHEDULED_TIME_IN_PAST", "it would never ring");
    }
    ObjectNode kept = body.deepCopy();
    kept.withObject("/trigger").put("timeZoneId", zone.getId());
    return new ReminderForm(schedule, text, kept);
  }

  private static Instant requestTime(JsonNode time) {
    try {
      return OffsetDateTime.parse(time.asText()).toInstant();
    } catch (DateTimeException e) {
      return withoutOffset(time);
    }
  }

  private static Instant withoutOffset(JsonNode time) {
    try {
      return LocalDateTime.parse(time.asText()).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      throw Refusal.badRequest("INVALID_REQUEST_TIME_FORMAT", "requestTime: an ISO 8601 time");
    }
  }

  private static ZoneId zone(JsonNode name, Optional<ZoneId> device) {
    if (ZoneId.getAvailableZoneIds().contains(name.asText())) {
      return ZoneId.of(name.asText());
    }
    return device
        .filter(zone -> name.isMissingNode())
        .orElseThrow(() -> Refusal.badRequest("INVALID_TIME_ZONE_ID", "timeZoneId: no such zone"));
  }

  private static void push(JsonNode push) {
    String status = push.path("status").asText();
    if (!push.isMissingNode() && !status.equals("ENABLED") && !status.equals("DISABLED")) {
      throw Refusal.badRequest(
          "INVALID_PUSH_NOTIFICATION", "pushNotification.status: ENABLED or DISABLED");
    }
  }
}
