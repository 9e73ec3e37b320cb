package dev.crampcoach.simulator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A reminder that Alexa keeps.
 *
 * @param rung until when all its rings have been rung; it only moves forward, whatever a clock does
 * @param completed when it rang for the last time
 */
record Reminder(
    String token,
    ReminderForm form,
    Instant created,
    Instant updated,
    int version,
    Instant rung,
    Optional<Instant> completed) {

  static Reminder of(String token, ReminderForm form, Instant now) {
    return new Reminder(token, form, now, now, 1, now, Optional.empty());
  }

  Reminder with(ReminderForm other, Instant now) {
    return new Reminder(token, other, created, now, version + 1, now, Optional.empty());
  }

  /** Returns the reminder after all its rings up to now. */
  Reminder ring(Instant now, Consumer<Ring> rings) {
    Optional<ZonedDateTime> due = form.schedule().after(rung);
    Instant last = rung;
    while (due.isPresent() && !due.get().toInstant().isAfter(now)) {
      rings.accept(ring(due.get()));
      last = due.get().toInstant();
      due = form.schedule().after(last);
    }
    boolean over = completed.isEmpty() && due.isEmpty();
    return new Reminder(
        token,
        form,
        created,
        updated,
        version,
        now.isAfter(rung) ? now : rung,
        over ? Optional.of(last) : completed);
  }

  private Ring ring(ZonedDateTime due) {
    return new Ring(
        due.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME),
        due.getZone().getId(),
        form.text(),
        token);
  }

  String status() {
    return completed.isPresent() ? "COMPLETED" : "ON";
  }

  /** One line to read, such as {@code daily at 10:00 Europe/Berlin from 2026-11-26: "Drink."} */
  String words() {
    String done = completed.isPresent() ? " (completed)" : "";
    return form.schedule().words() + ": \"" + form.text() + '"' + done;
  }

  /** Returns what the service answers to a call that created or changed it. */
  ObjectNode receipt() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("alertToken", token)
        .put("createdTime", time(created))
        .put("updatedTime", time(updated))
        .put("status", status())
        .put("version", String.valueOf(version))
        .put("href", "/v1/alerts/reminders/" + token);
  }

  /** Returns what the service answers to a call that reads it. */
  ObjectNode whole() {
    ObjectNode whole = receipt();
    whole.remove("href");
    for (String part : new String[] {"trigger", "alertInfo", "pushNotification"}) {
      if (form.body().has(part)) {
        whole.set(part, form.body().get(part));
      }
    }
    return whole;
  }

  /** Returns all its data, for the page and the tests. */
  ObjectNode shown() {
    ObjectNode shown = whole();
    shown.put("zone", form.schedule().zone().getId()).put("text", form.text());
    ArrayNode rules = shown.putArray("rules");
    form.body().at("/trigger/recurrence/recurrenceRules").forEach(rules::add);
    shown.put(
        "next",
        form.schedule()
            .after(rung)
            .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format)
            .orElse(null));
    return shown.put("words", words());
  }

  private static String time(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MILLIS).toString();
  }
}
