package dev.crampcoach.alexa;

import com.amazon.ask.model.services.reminderManagement.AlertInfo;
import com.amazon.ask.model.services.reminderManagement.Reminder;
import com.amazon.ask.model.services.reminderManagement.SpokenInfo;
import com.amazon.ask.model.services.reminderManagement.SpokenText;
import com.amazon.ask.model.services.reminderManagement.Status;
import com.amazon.ask.model.services.reminderManagement.Trigger;
import dev.crampcoach.dialogue.KeptReminder;
import dev.crampcoach.hydration.Matter;
import dev.crampcoach.hydration.Plan;
import dev.crampcoach.hydration.Plan.Days;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Alexa's reminders read back as plans. One plan may lie there as several reminders; somebody may
 * have changed them in the app.
 *
 * @param stretch what a reminder to stretch says; any other is of water
 */
record KeptReminders(String stretch) {

  /** What belongs together: the same matter on the same days. */
  private record Kind(Matter matter, Days days, Optional<LocalDate> date) {}

  List<KeptReminder> read(List<Reminder> reminders) {
    Map<Kind, List<Reminder>> kinds = new LinkedHashMap<>();
    for (Reminder reminder : reminders) {
      if (reminder != null && reminder.getStatus() != Status.COMPLETED) {
        kind(reminder)
            .ifPresent(kind -> kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(reminder));
      }
    }
    var kept = new ArrayList<KeptReminder>();
    kinds.forEach((kind, same) -> kept.addAll(merged(kind, same)));
    return kept;
  }

  /** All as one plan; where that is none that we would set, each by itself. */
  private static List<KeptReminder> merged(Kind kind, List<Reminder> same) {
    List<KeptReminder> one = one(kind, same).map(List::of).orElseGet(List::of);
    return !one.isEmpty() || same.size() == 1
        ? one
        : same.stream().flatMap(each -> one(kind, List.of(each)).stream()).toList();
  }

  private static Optional<KeptReminder> one(Kind kind, List<Reminder> same) {
    var times = new TreeSet<LocalTime>();
    same.forEach(reminder -> times.addAll(times(reminder.getTrigger())));
    try {
      var plan = new Plan(kind.matter(), kind.days(), kind.date(), List.copyOf(times));
      return Optional.of(
          new KeptReminder(same.stream().map(Reminder::getAlertToken).toList(), plan));
    } catch (IllegalArgumentException e) {
      // Changed in the app into something that we could not say.
      return Optional.empty();
    }
  }

  private Optional<Kind> kind(Reminder reminder) {
    Trigger trigger = reminder.getTrigger();
    if (trigger == null || reminder.getAlertToken() == null) {
      return Optional.empty();
    }
    if (trigger.getScheduledTime() != null) {
      LocalDate date = trigger.getScheduledTime().toLocalDate();
      return Optional.of(new Kind(matter(reminder), Days.ONCE, Optional.of(date)));
    }
    return Recurrences.days(rules(trigger))
        .map(days -> new Kind(matter(reminder), days, Optional.empty()));
  }

  private static List<LocalTime> times(Trigger trigger) {
    return trigger.getScheduledTime() == null
        ? Recurrences.times(rules(trigger))
        : List.of(trigger.getScheduledTime().toLocalTime());
  }

  private static List<String> rules(Trigger trigger) {
    return trigger.getRecurrence() == null || trigger.getRecurrence().getRecurrenceRules() == null
        ? List.of()
        : trigger.getRecurrence().getRecurrenceRules();
  }

  private Matter matter(Reminder reminder) {
    boolean stretches =
        Optional.ofNullable(reminder.getAlertInfo())
            .map(AlertInfo::getSpokenInfo)
            .map(SpokenInfo::getContent)
            .stream()
            .flatMap(Collection::stream)
            .filter(Objects::nonNull)
            .map(SpokenText::getText)
            .anyMatch(stretch::equals);
    return stretches ? Matter.STRETCH : Matter.WATER;
  }
}
