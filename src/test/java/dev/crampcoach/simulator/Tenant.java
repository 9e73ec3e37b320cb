package dev.crampcoach.simulator;

import com.amazon.ask.model.services.ServiceClientFactory;
import com.amazon.ask.model.services.reminderManagement.AlertInfo;
import com.amazon.ask.model.services.reminderManagement.PushNotification;
import com.amazon.ask.model.services.reminderManagement.PushNotificationStatus;
import com.amazon.ask.model.services.reminderManagement.Recurrence;
import com.amazon.ask.model.services.reminderManagement.ReminderManagementServiceClient;
import com.amazon.ask.model.services.reminderManagement.ReminderRequest;
import com.amazon.ask.model.services.reminderManagement.SpokenInfo;
import com.amazon.ask.model.services.reminderManagement.SpokenText;
import com.amazon.ask.model.services.reminderManagement.Trigger;
import com.amazon.ask.model.services.reminderManagement.TriggerType;
import com.amazon.ask.model.services.ups.UpsServiceClient;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crampcoach.alexa.services.AlexaClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** One listener of the stand-ins for Alexa's services, used through the SDK's own clients. */
final class Tenant {
  static final String DAILY = "FREQ=DAILY;BYHOUR=%d;BYMINUTE=%d;BYSECOND=0;INTERVAL=1;";

  /** Longer than a call takes on a busy machine, shorter than any silence of the stand-in. */
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final Home home;
  private final ServiceClientFactory clients;
  private final String user;

  Tenant(AlexaServices services, Homes homes) {
    this(services, homes, PATIENCE);
  }

  Tenant(AlexaServices services, Homes homes, Duration patience) {
    user = UUID.randomUUID().toString();
    home = homes.of(user);
    clients = AlexaClients.of(services.address(), "token-" + user, patience);
  }

  String user() {
    return user;
  }

  Home home() {
    return home;
  }

  /** The world is like this from now on, as {@code /api/world} takes it. */
  Tenant world(String json) {
    try {
      home.change(new ObjectMapper().readTree(json));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ReminderManagementServiceClient reminders() {
    return clients.getReminderManagementService();
  }

  UpsServiceClient settings() {
    return clients.getUpsService();
  }

  /** A reminder a day at these times, from a day on. */
  ReminderRequest daily(String zone, String from, String... rules) {
    return request(
        Trigger.builder()
            .withType(TriggerType.SCHEDULED_ABSOLUTE)
            .withTimeZoneId(zone)
            .withRecurrence(
                Recurrence.builder()
                    .withStartDateTime(LocalDateTime.parse(from))
                    .withRecurrenceRules(List.of(rules))
                    .build()));
  }

  ReminderRequest once(String zone, String time) {
    return request(
        Trigger.builder()
            .withType(TriggerType.SCHEDULED_ABSOLUTE)
            .withTimeZoneId(zone)
            .withScheduledTime(LocalDateTime.parse(time)));
  }

  ReminderRequest in(int seconds) {
    return request(
        Trigger.builder()
            .withType(TriggerType.SCHEDULED_RELATIVE)
            .withTimeZoneId("UTC")
            .withOffsetInSeconds(seconds));
  }

  private ReminderRequest request(Trigger.Builder trigger) {
    var words = SpokenText.builder().withLocale("en-US").withText("Drink a glass of water.");
    return ReminderRequest.builder()
        .withRequestTime(home.now().atOffset(ZoneOffset.UTC))
        .withTrigger(trigger.build())
        .withAlertInfo(
            AlertInfo.builder()
                .withSpokenInfo(SpokenInfo.builder().addContentItem(words.build()).build())
                .build())
        .withPushNotification(
            PushNotification.builder().withStatus(PushNotificationStatus.ENABLED).build())
        .build();
  }

  List<String> rings() {
    return home.reminders().rings().stream().map(Ring::at).toList();
  }
}
