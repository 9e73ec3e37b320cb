package dev.crampcoach.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.amazon.ask.model.services.ServiceException;
import com.amazon.ask.model.services.reminderManagement.GetRemindersResponse;
import com.amazon.ask.model.services.reminderManagement.ReminderRequest;
import com.amazon.ask.model.services.reminderManagement.ReminderResponse;
import com.amazon.ask.model.services.reminderManagement.Status;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crampcoach.alexa.services.AlexaClients;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The stand-ins answer as Alexa's services do, and the SDK's own clients understand them. */
class AlexaServicesTest {
  private static final String ALLOWED =
      "{\"clock\":\"2026-11-25T14:00:00Z\",\"reminders\":\"granted\"}";

  private final Homes homes = new Homes();
  private AlexaServices services;
  private Tenant tenant;

  @BeforeEach
  void start() {
    services = AlexaServices.start(homes);
    tenant = new Tenant(services, homes).world(ALLOWED);
  }

  @AfterEach
  void stop() {
    services.close();
  }

  private ReminderRequest daily() {
    return tenant.daily("Europe/Berlin", "2026-11-26T00:00:00", Tenant.DAILY.formatted(9, 0));
  }

  private static int status(ThrowingCallable call) {
    return catchThrowableOfType(ServiceException.class, call).getStatusCode();
  }

  /** The SDK reads a body only for the statuses that it knows of a call. */
  private static String code(ThrowingCallable call) throws IOException {
    var body = catchThrowableOfType(ServiceException.class, call).getBody();
    return body instanceof com.amazon.ask.model.services.reminderManagement.Error error
        ? error.getCode()
        : new ObjectMapper().readTree((String) body).path("code").asText();
  }

  @Test
  void a_reminder_is_made_found_changed_and_deleted() {
    ReminderResponse made = tenant.reminders().createReminder(daily());
    assertThat(made.getAlertToken()).isNotBlank();
    assertThat(made.getStatus()).isEqualTo(Status.ON);
    assertThat(made.getCreatedTime()).isEqualTo("2026-11-25T14:00:00Z");
    assertThat(made.getVersion()).isEqualTo("1");
    assertThat(made.getHref()).endsWith("/v1/alerts/reminders/" + made.getAlertToken());
    assertThat(tenant.reminders().getReminder(made.getAlertToken()).getTrigger())
        .isEqualTo(daily().getTrigger());
    ReminderRequest other = tenant.once("Europe/Berlin", "2026-11-27T08:30:00");
    tenant.world("{\"clock\":\"+PT1H\"}");
    ReminderResponse changed = tenant.reminders().updateReminder(made.getAlertToken(), other);
    assertThat(changed.getVersion()).isEqualTo("2");
    assertThat(changed.getUpdatedTime()).isEqualTo("2026-11-25T15:00:00Z");
    GetRemindersResponse all = tenant.reminders().getReminders();
    assertThat(all.getTotalCount()).isEqualTo("1");
    assertThat(all.getAlerts().get(0).getTrigger()).isEqualTo(other.getTrigger());
    assertThat(all.getAlerts().get(0).getAlertInfo()).isEqualTo(other.getAlertInfo());
    tenant.reminders().deleteReminder(made.getAlertToken());
    assertThat(tenant.reminders().getReminders().getTotalCount()).isEqualTo("0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"denied", "unasked"})
  void without_consent_it_knows_nobody(String consent) throws Exception {
    tenant.world("{\"reminders\":\"" + consent + "\"}");
    assertThat(status(() -> tenant.reminders().createReminder(daily()))).isEqualTo(401);
    assertThat(code(() -> tenant.reminders().getReminders())).isEqualTo("INVALID_BEARER_TOKEN");
    assertThat(status(() -> tenant.reminders().deleteReminder("x"))).isEqualTo(401);
    assertThat(tenant.home().reminders().all()).isEmpty();
  }

  @Test
  void a_token_of_nobody_is_refused() {
    var nobody = AlexaClients.of(services.address(), "stolen", Duration.ofSeconds(3));
    assertThat(status(() -> nobody.getReminderManagementService().getReminders())).isEqualTo(401);
    assertThat(status(() -> nobody.getUpsService().getSystemTimeZone("x"))).isEqualTo(401);
  }

  @Test
  void listeners_never_see_each_others_reminders() {
    Tenant other = new Tenant(services, homes).world(ALLOWED);
    String token = tenant.reminders().createReminder(daily()).getAlertToken();
    assertThat(other.reminders().getReminders().getAlerts()).isEmpty();
    assertThat(status(() -> other.reminders().getReminder(token))).isEqualTo(404);
    assertThat(status(() -> other.reminders().updateReminder(token, daily()))).isEqualTo(404);
    assertThat(status(() -> other.reminders().deleteReminder(token))).isEqualTo(404);
    assertThat(tenant.reminders().getReminders().getTotalCount()).isEqualTo("1");
  }

  @Test
  void there_is_a_most() throws Exception {
    tenant.world("{\"mostReminders\":2}");
    IntStream.range(0, 2).forEach(i -> tenant.reminders().createReminder(daily()));
    ThrowingCallable third = () -> tenant.reminders().createReminder(daily());
    assertThat(status(third)).isEqualTo(403);
    assertThat(code(third)).isEqualTo("MAX_REMINDERS_EXCEEDED");
  }

  @ParameterizedTest
  @CsvSource({
    "401, INVALID_BEARER_TOKEN",
    "403, DEVICE_NOT_SUPPORTED",
    "404, ALERT_NOT_FOUND",
    "409, VERSION_CONFLICT",
    "429, RATE_EXCEEDED",
    "500, INTERNAL_ERROR",
    "503, SERVICE_UNAVAILABLE",
    "504, DEVICE_OFFLINE"
  })
  void a_status_is_answered_at_once_and_nothing_is_done(int status, String code) throws Exception {
    String token = tenant.reminders().createReminder(daily()).getAlertToken();
    tenant.world("{\"faults\":{\"reminders\":\"" + status + "\"}}");
    ThrowingCallable get = () -> tenant.reminders().getReminder(token);
    assertThat(status(get)).isEqualTo(status);
    assertThat(code(get)).isEqualTo(code);
    assertThat(status(() -> tenant.reminders().deleteReminder(token))).isEqualTo(status);
    assertThat(status(() -> tenant.reminders().createReminder(daily()))).isEqualTo(status);
    assertThat(status(() -> tenant.reminders().updateReminder(token, daily()))).isEqualTo(status);
    assertThat(status(() -> tenant.reminders().getReminders())).isEqualTo(status);
    tenant.world("{\"faults\":{}}");
    assertThat(tenant.reminders().getReminders().getAlerts())
        .singleElement()
        .satisfies(kept -> assertThat(kept.getVersion()).isEqualTo("1"));
  }

  @Test
  void a_fault_comes_after_some_calls_and_so_many_times() {
    tenant.world("{\"faults\":{\"reminders.create\":{\"fault\":\"429\",\"after\":1,\"times\":1}}}");
    tenant.reminders().createReminder(daily());
    assertThat(status(() -> tenant.reminders().createReminder(daily()))).isEqualTo(429);
    tenant.reminders().createReminder(daily());
    assertThat(tenant.reminders().getReminders().getTotalCount()).isEqualTo("2");
  }

  @Test
  void a_call_that_hangs_does_nothing_or_has_done_it() {
    Tenant hasty = new Tenant(services, homes, Duration.ofMillis(700)).world(ALLOWED);
    hasty.world("{\"faults\":{\"reminders.create\":\"hang\",\"settings\":\"hang\"}}");
    assertThatThrownBy(() -> hasty.reminders().createReminder(daily()))
        .hasRootCauseInstanceOf(SocketTimeoutException.class);
    assertThatThrownBy(() -> hasty.settings().getSystemTimeZone("x"))
        .hasRootCauseInstanceOf(SocketTimeoutException.class);
    assertThat(hasty.home().reminders().all()).isEmpty();
    hasty.world("{\"faults\":{\"reminders.create\":\"hang-after\"}}");
    assertThatThrownBy(() -> hasty.reminders().createReminder(daily()))
        .isInstanceOf(RuntimeException.class);
    assertThat(hasty.home().reminders().all()).hasSize(1);
  }

  @Test
  void calls_that_hang_hold_no_thread_and_do_not_outlive_the_house() throws Exception {
    Tenant hasty = new Tenant(services, homes, Duration.ofMillis(50));
    hasty.world("{\"faults\":{\"reminders\":\"hang\"}}");
    for (int call = 0; call < 8; call++) {
      assertThatThrownBy(() -> hasty.reminders().getReminders())
          .hasRootCauseInstanceOf(SocketTimeoutException.class);
    }
    String name = "stand-in for " + services.address();
    List<Thread> threads =
        Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getName().equals(name))
            .toList();
    assertThat(threads).hasSizeBetween(1, 4);
    services.close();
    for (Thread thread : threads) {
      thread.join(10_000);
      assertThat(thread.isAlive()).isFalse();
    }
  }

  @Test
  void garbage_is_no_answer_of_the_sdk() {
    tenant.world("{\"faults\":{\"reminders\":\"garbage\",\"settings\":\"garbage\"}}");
    assertThatThrownBy(() -> tenant.reminders().createReminder(daily()))
        .isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> tenant.settings().getSystemTimeZone("x"))
        .isInstanceOf(RuntimeException.class);
    assertThat(tenant.home().reminders().all()).isEmpty();
  }

  @Test
  void one_rule_only_refuses_two() throws Exception {
    ReminderRequest two =
        tenant.daily(
            "Europe/Berlin",
            "2026-11-26T00:00:00",
            Tenant.DAILY.formatted(9, 0),
            Tenant.DAILY.formatted(14, 0));
    tenant.reminders().createReminder(two);
    tenant.world("{\"faults\":{\"reminders.create\":\"one-rule\"}}");
    ThrowingCallable again = () -> tenant.reminders().createReminder(two);
    assertThat(status(again)).isEqualTo(400);
    assertThat(code(again)).isEqualTo("UNSUPPORTED_TRIGGER_RECURRENCE");
    tenant.reminders().createReminder(daily());
    assertThat(tenant.home().reminders().all()).hasSize(2);
  }

  @Test
  void the_time_zone_is_told_or_not_set_or_fails() {
    assertThat(tenant.settings().getSystemTimeZone("x")).isNull();
    tenant.world("{\"timeZone\":\"Europe/Berlin\"}");
    assertThat(tenant.settings().getSystemTimeZone("x")).isEqualTo("Europe/Berlin");
    tenant.world("{\"faults\":{\"settings\":\"503\"}}");
    assertThat(status(() -> tenant.settings().getSystemTimeZone("x"))).isEqualTo(503);
    tenant.world("{\"faults\":null}");
    assertThat(tenant.settings().getSystemTimeZone("x")).isEqualTo("Europe/Berlin");
  }
}
