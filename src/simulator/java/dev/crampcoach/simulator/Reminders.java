package dev.crampcoach.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Keeps the reminders of one listener and the rings so far. Each ring is reported once. */
final class Reminders {
  private static final Duration SHOWN_AFTER_THE_LAST_RING = Duration.ofDays(3);

  private final Map<String, Reminder> reminders = new LinkedHashMap<>();
  private final List<Ring> rings = new ArrayList<>();
  private final Consumer<SkillEvent> events;
  private int told;

  /**
   * @param events told whatever happens to a reminder
   */
  Reminders(Consumer<SkillEvent> events) {
    this.events = events;
  }

  synchronized Reminder create(ReminderForm form, Instant now, int most) {
    if (reminders.values().stream().filter(r -> r.completed().isEmpty()).count() >= most) {
      throw new Refusal(403, "MAX_REMINDERS_EXCEEDED", "there are " + most + " already");
    }
    var reminder = Reminder.of(UUID.randomUUID().toString(), form, now);
    reminders.put(reminder.token(), reminder);
    events.accept(SkillEvent.of(SkillEvent.Kind.REMINDER_CREATED, reminder));
    return reminder;
  }

  synchronized Reminder update(String token, ReminderForm form, Instant now) {
    Reminder changed = get(token).with(form, now);
    reminders.put(token, changed);
    events.accept(SkillEvent.of(SkillEvent.Kind.REMINDER_UPDATED, changed));
    return changed;
  }

  synchronized Reminder get(String token) {
    Reminder reminder = reminders.get(token);
    if (reminder == null) {
      throw new Refusal(404, "ALERT_NOT_FOUND", "no such reminder");
    }
    return reminder;
  }

  synchronized void delete(String token) {
    get(token);
    reminders.remove(token);
    events.accept(SkillEvent.deleted(token));
  }

  synchronized List<Reminder> all() {
    return List.copyOf(reminders.values());
  }

  synchronized List<Ring> rings() {
    return List.copyOf(rings);
  }

  /** Returns the rings that were not reported yet; they count as reported now. */
  synchronized List<Ring> untold() {
    List<Ring> untold = List.copyOf(rings.subList(told, rings.size()));
    told = rings.size();
    return untold;
  }

  /** Rings what is due, and removes reminders that rang for the last time some days ago. */
  synchronized void advance(Instant now) {
    var fresh = new ArrayList<Ring>();
    for (Reminder before : all()) {
      int rung = fresh.size();
      Reminder after = before.ring(now, fresh::add);
      reminders.put(after.token(), after);
      if (fresh.size() > rung) {
        events.accept(SkillEvent.of(SkillEvent.Kind.REMINDER_STARTED, after));
      }
      if (after.completed().isPresent() && before.completed().isEmpty()) {
        events.accept(SkillEvent.of(SkillEvent.Kind.REMINDER_STATUS_CHANGED, after));
      }
    }
    fresh.sort(Comparator.comparing(ring -> OffsetDateTime.parse(ring.at()).toInstant()));
    rings.addAll(fresh);
    reminders
        .values()
        .removeIf(
            reminder ->
                reminder
                    .completed()
                    .filter(last -> last.plus(SHOWN_AFTER_THE_LAST_RING).isBefore(now))
                    .isPresent());
  }
}
