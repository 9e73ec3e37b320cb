package dev.crampcoach.alexa.services;

import com.amazon.ask.model.services.reminderManagement.AlertInfo;
import com.amazon.ask.model.services.reminderManagement.PushNotification;
import com.amazon.ask.model.services.reminderManagement.PushNotificationStatus;
import com.amazon.ask.model.services.reminderManagement.Recurrence;
import com.amazon.ask.model.services.reminderManagement.ReminderRequest;
import com.amazon.ask.model.services.reminderManagement.SpokenInfo;
import com.amazon.ask.model.services.reminderManagement.SpokenText;
import com.amazon.ask.model.services.reminderManagement.Trigger;
import com.amazon.ask.model.services.reminderManagement.TriggerType;
import dev.crampcoach.reminder.Days;
import dev.crampcoach.reminder.Plan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Converts plans to requests to Alexa's reminders API. Times are local and sent with their zone, so
 * that daylight saving moves nothing.
 *
 * @param text what Alexa says when it rings; nothing medical, since others may hear it
 * @param zone empty only for a relative reminder, which Alexa counts from the request time
 */
record ReminderRequests(String locale, String text, Optional<ZoneId> zone, Instant now) {

  /** The whole plan in one request if it recurs; otherwise one request per time. */
  List<ReminderRequest> whole(Plan plan) {
    if (plan.after().isPresent()) {
      return List.of(after(plan.after().get()));
    }
    return plan.days() instanceof Days.Weekly weekly
        ? List.of(recurring(Recurrences.rules(weekly, plan.times())))
        : plan.times().stream().map(time -> once(plan, time)).toList();
  }

  /** One request per rule, for a service that rejects several in one. */
  List<ReminderRequest> single(Plan plan) {
    return plan.days() instanceof Days.Weekly weekly
        ? Recurrences.rules(weekly, plan.times()).stream()
            .map(rule -> recurring(List.of(rule)))
            .toList()
        : whole(plan);
  }

  private ReminderRequest recurring(List<String> rules) {
    var recurrence =
        Recurrence.builder().withStartDateTime(wallTime()).withRecurrenceRules(rules).build();
    return request(
        Trigger.builder()
            .withType(TriggerType.SCHEDULED_ABSOLUTE)
            .withTimeZoneId(zone.orElseThrow().getId())
            .withRecurrence(recurrence)
            .build());
  }

  private ReminderRequest after(Duration after) {
    return request(
        Trigger.builder()
            .withType(TriggerType.SCHEDULED_RELATIVE)
            .withOffsetInSeconds(Math.toIntExact(after.toSeconds()))
            .build());
  }

  private ReminderRequest once(Plan plan, LocalTime time) {
    return request(
        Trigger.builder()
            .withType(TriggerType.SCHEDULED_ABSOLUTE)
            .withTimeZoneId(zone.orElseThrow().getId())
            .withScheduledTime(plan.date().orElseThrow().atTime(time))
            .build());
  }

  private ReminderRequest request(Trigger trigger) {
    var words = SpokenText.builder().withLocale(locale).withText(text).build();
    var info = SpokenInfo.builder().withContent(List.of(words)).build();
    return ReminderRequest.builder()
        .withRequestTime(now.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC))
        .withTrigger(trigger)
        .withAlertInfo(AlertInfo.builder().withSpokenInfo(info).build())
        .withPushNotification(
            PushNotification.builder().withStatus(PushNotificationStatus.ENABLED).build())
        .build();
  }

  private LocalDateTime wallTime() {
    return LocalDateTime.ofInstant(now, zone.orElseThrow()).truncatedTo(ChronoUnit.SECONDS);
  }
}
