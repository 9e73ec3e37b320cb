package dev.crampcoach.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The part of a reminder's body that says when it rings. The deprecated recurrence fields ({@code
 * freq}, {@code byDay}) count only if there are no rules; with rules, scheduledTime is ignored.
 *
 * @param asked when the skill asked, from where a relative time counts
 */
record Trigger(JsonNode json, ZoneId zone, Instant asked) {

  Schedule schedule() {
    String type = json.path("type").asText();
    if (type.equals("SCHEDULED_RELATIVE")) {
      return new Schedule.Once(asked.plusSeconds(seconds()).atZone(zone));
    }
    if (!type.equals("SCHEDULED_ABSOLUTE")) {
      throw Refusal.badRequest(
          "INVALID_TRIGGER_TYPE", "trigger.type: SCHEDULED_ABSOLUTE or SCHEDULED_RELATIVE");
    }
    JsonNode recurrence = json.path("recurrence");
    if (recurrence.isMissingNode() || recurrence.isNull()) {
      return new Schedule.Once(scheduledTime().atZone(zone));
    }
    return recurring(recurrence);
  }

  private Schedule recurring(JsonNode recurrence) {
    boolean old = recurrence.path("recurrenceRules").isMissingNode();
    List<Recurrence> rules = old ? List.of(old(recurrence)) : rules(recurrence);
    LocalDateTime from =
        time(recurrence.path("startDateTime"))
            .orElseGet(() -> old ? scheduledTime() : asked.atZone(zone).toLocalDateTime());
    Optional<LocalDateTime> until = time(recurrence.path("endDateTime"));
    if (until.isPresent() && !until.get().isAfter(from)) {
      throw Refusal.badRequest("INVALID_TRIGGER_RECURRENCE", "it ends before it starts");
    }
    return new Schedule.Recurring(zone, rules, from, until);
  }

  private static List<Recurrence> rules(JsonNode recurrence) {
    var rules = new ArrayList<Recurrence>();
    recurrence.path("recurrenceRules").forEach(rule -> rules.add(Recurrence.of(rule.asText())));
    if (rules.isEmpty()) {
      throw Recurrence.unsupported("none");
    }
    return rules;
  }

  private Recurrence old(JsonNode recurrence) {
    LocalTime time = scheduledTime().toLocalTime();
    String often = recurrence.path("freq").asText();
    JsonNode days = recurrence.path("byDay");
    if (often.equals("DAILY") && days.isEmpty()) {
      return Recurrence.daily(time);
    }
    // Amazon, too, refuses more than one day in the deprecated fields.
    if (often.equals("WEEKLY") && days.size() == 1) {
      return Recurrence.weekly(Recurrence.days(often, days.get(0).asText()), time);
    }
    throw Recurrence.unsupported(often);
  }

  private LocalDateTime scheduledTime() {
    return time(json.path("scheduledTime"))
        .orElseThrow(
            () ->
                Refusal.badRequest(
                    "INVALID_TRIGGER_SCHEDULED_TIME_FORMAT", "scheduledTime: when is it to ring?"));
  }

  private static Optional<LocalDateTime> time(JsonNode time) {
    if (time.isMissingNode() || time.isNull()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDateTime.parse(time.asText()));
    } catch (DateTimeException e) {
      throw Refusal.badRequest(
          "UNSUPPORTED_SCHEDULED_TIME_FORMAT", "a local time without a zone, not " + time.asText());
    }
  }

  private int seconds() {
    JsonNode seconds = json.path("offsetInSeconds");
    if (!seconds.isInt() || seconds.intValue() < 1) {
      throw Refusal.badRequest("INVALID_TRIGGER_OFFSET", "offsetInSeconds: a number of seconds");
    }
    return seconds.intValue();
  }
}
