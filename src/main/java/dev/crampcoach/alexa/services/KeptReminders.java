package dev.crampcoach.alexa.services;

import com.amazon.ask.model.services.reminderManagement.AlertInfo;
import com.amazon.ask.model.services.reminderManagement.Reminder;
import com.amazon.ask.model.services.reminderManagement.SpokenInfo;
import com.amazon.ask.model.services.reminderManagement.SpokenText;
import com.amazon.ask.model.services.reminderManagement.Status;
import com.amazon.ask.model.services.reminderManagement.Trigger;
import dev.crampcoach.conversation.EditedReminder;
import dev.crampcoach.conversation.JobResult;
import dev.crampcoach.conversation.KeptReminder;
import dev.crampcoach.reminder.Days;
import dev.crampcoach.reminder.Plan;
import dev.crampcoach.reminder.ReminderSubject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Reads Alexa's reminders back as plans. One plan may be stored as several reminders; some may have
 * been edited in the app into something that is not one of our plans, and still ring.
 *
 * @param stretch the text of a reminder to stretch; any other text is about water
 * @param now needed to compute what is left of a reminder after some time
 */
record KeptReminders(String stretch, Instant now) {

  /** Grouping key: the same subject on the same days. */
  private record Kind(ReminderSubject subject, Days days) {}

  JobResult.RemindersListed read(List<Reminder> reminders) {
    Map<Kind, List<Reminder>> kinds = new LinkedHashMap<>();
    var kept = new ArrayList<KeptReminder>();
    var edited = new ArrayList<EditedReminder>();
    for (Reminder reminder : reminders) {
      if (reminder == null
          || reminder.getAlertToken() == null
          || reminder.getStatus() == Status.COMPLETED) {
        continue;
      }
      Optional<Plan> after = afterSomeTime(reminder);
      Optional<Kind> kind = kind(reminder);
      if (after.isPresent()) {
        kept.add(new KeptReminder(List.of(reminder.getAlertToken()), after.get()));
      } else if (kind.isPresent()) {
        kinds.computeIfAbsent(kind.get(), any -> new ArrayList<>()).add(reminder);
      } else {
        edited.add(edited(reminder));
      }
    }
    kinds.forEach((kind, same) -> merge(kind, same, kept, edited));
    return new JobResult.RemindersListed(joined(kept), edited);
  }

  /** Joins reminders for single weekdays at the same times, which may be one plan of ours. */
  private static List<KeptReminder> joined(List<KeptReminder> kept) {
    var all = new ArrayList<KeptReminder>();
    for (KeptReminder each : kept) {
      Optional<KeptReminder> same = all.stream().filter(one -> isSamePlan(one, each)).findFirst();
      same.ifPresent(all::remove);
      all.add(same.map(one -> join(one, each)).orElse(each));
    }
    return all;
  }

  private static boolean isSamePlan(KeptReminder one, KeptReminder other) {
    return one.plan().days() instanceof Days.Weekly
        && other.plan().days() instanceof Days.Weekly
        && !one.plan().days().overlaps(other.plan().days())
        && one.plan().subject() == other.plan().subject()
        && one.plan().times().equals(other.plan().times());
  }

  private static KeptReminder join(KeptReminder one, KeptReminder other) {
    var days = EnumSet.copyOf(((Days.Weekly) one.plan().days()).weekdays());
    days.addAll(((Days.Weekly) other.plan().days()).weekdays());
    List<String> tokens = Stream.concat(one.tokens().stream(), other.tokens().stream()).toList();
    return new KeptReminder(
        tokens, new Plan(one.plan().subject(), Days.weekly(days), one.plan().times()));
  }

  /** Merges reminders into one plan; if we would not set such a plan, reads each by itself. */
  private void merge(
      Kind kind, List<Reminder> same, List<KeptReminder> kept, List<EditedReminder> edited) {
    Optional<KeptReminder> whole = one(kind, same);
    if (whole.isPresent()) {
      kept.add(whole.get());
      return;
    }
    for (Reminder each : same) {
      one(kind, List.of(each)).ifPresentOrElse(kept::add, () -> edited.add(edited(each)));
    }
  }

  private static Optional<KeptReminder> one(Kind kind, List<Reminder> same) {
    var times = new TreeSet<LocalTime>();
    same.forEach(reminder -> times.addAll(times(reminder.getTrigger())));
    try {
      var plan = new Plan(kind.subject(), kind.days(), List.copyOf(times));
      return Optional.of(
          new KeptReminder(same.stream().map(Reminder::getAlertToken).toList(), plan));
    } catch (IllegalArgumentException e) {
      // Edited in the app into something that we could not say.
      return Optional.empty();
    }
  }

  /** What is left of a relative reminder, in whole minutes. */
  private Optional<Plan> afterSomeTime(Reminder reminder) {
    Trigger trigger = reminder.getTrigger();
    boolean known =
        trigger != null
            && trigger.getOffsetInSeconds() != null
            && trigger.getScheduledTime() == null
            && rules(trigger).isEmpty()
            && reminder.getCreatedTime() != null;
    if (!known) {
      return Optional.empty();
    }
    Instant due = reminder.getCreatedTime().toInstant().plusSeconds(trigger.getOffsetInSeconds());
    long minutes = Math.max(1, Duration.between(now, due).plusSeconds(59).toMinutes());
    try {
      return Optional.of(Plan.after(subject(reminder), Duration.ofMinutes(minutes)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<Kind> kind(Reminder reminder) {
    Trigger trigger = reminder.getTrigger();
    if (trigger == null) {
      return Optional.empty();
    }
    if (trigger.getScheduledTime() != null) {
      LocalDate date = trigger.getScheduledTime().toLocalDate();
      return Optional.of(new Kind(subject(reminder), Days.once(date)));
    }
    return Recurrences.days(rules(trigger)).map(days -> new Kind(subject(reminder), days));
  }

  private EditedReminder edited(Reminder reminder) {
    return new EditedReminder(reminder.getAlertToken(), subject(reminder));
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

  private ReminderSubject subject(Reminder reminder) {
    boolean stretches =
        Optional.ofNullable(reminder.getAlertInfo())
            .map(AlertInfo::getSpokenInfo)
            .map(SpokenInfo::getContent)
            .stream()
            .flatMap(Collection::stream)
            .filter(Objects::nonNull)
            .map(SpokenText::getText)
            .anyMatch(stretch::equals);
    return stretches ? ReminderSubject.STRETCH : ReminderSubject.WATER;
  }
}
