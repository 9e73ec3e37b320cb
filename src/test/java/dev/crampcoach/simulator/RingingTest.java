package dev.crampcoach.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reminders ring by the listener's local clock, each ring once. */
class RingingTest {
  private final Homes homes = new Homes();
  private AlexaServices services;
  private Tenant tenant;

  @BeforeEach
  void start() {
    services = AlexaServices.start(homes);
    tenant = new Tenant(services, homes).world("{\"reminders\":\"granted\"}");
  }

  @AfterEach
  void stop() {
    services.close();
  }

  private void clock(String clock) {
    tenant.world("{\"clock\":\"" + clock + "\"}");
  }

  @ParameterizedTest
  @CsvSource({
    // Summer time begins: the hour after two is left out in Berlin, and in New York.
    "Europe/Berlin, 2027-03-27T00:00:00, 2:30, 2027-03-27T02:30:00+01:00 2027-03-28T03:30:00+02:00 2027-03-29T02:30:00+02:00",
    "America/New_York, 2027-03-13T00:00:00, 2:30, 2027-03-13T02:30:00-05:00 2027-03-14T03:30:00-04:00 2027-03-15T02:30:00-04:00",
    // Summer time ends: an hour comes twice.
    "Europe/Berlin, 2026-10-24T00:00:00, 2:30, 2026-10-24T02:30:00+02:00 2026-10-25T02:30:00+02:00 2026-10-26T02:30:00+01:00",
    "America/New_York, 2026-10-31T00:00:00, 1:30, 2026-10-31T01:30:00-04:00 2026-11-01T01:30:00-04:00 2026-11-02T01:30:00-05:00",
    // By day, the time on the wall stays what it was.
    "Europe/Berlin, 2027-03-27T00:00:00, 10:00, 2027-03-27T10:00:00+01:00 2027-03-28T10:00:00+02:00 2027-03-29T10:00:00+02:00"
  })
  void the_wall_clock_counts_when_summer_time_comes_and_goes(
      String zone, String from, String time, String rings) {
    String[] parts = time.split(":");
    clock(from + "Z");
    clock("-PT24H");
    tenant
        .reminders()
        .createReminder(
            tenant.daily(
                zone,
                from,
                Tenant.DAILY.formatted(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]))));
    for (int hours = -24; hours <= 71; hours++) {
      clock("PT" + hours + 'H');
    }
    assertThat(tenant.rings()).containsExactly(rings.split(" "));
  }

  @Test
  void several_times_a_day_ring_in_their_order_and_none_twice() {
    clock("2026-11-25T14:00:00Z");
    tenant
        .reminders()
        .createReminder(
            tenant.daily(
                "Europe/Berlin",
                "2026-11-26T00:00:00",
                Tenant.DAILY.formatted(14, 0),
                Tenant.DAILY.formatted(9, 0)));
    clock("+PT48H");
    clock("+PT1H");
    clock("+PT48H");
    assertThat(tenant.rings())
        .containsExactly(
            "2026-11-26T09:00:00+01:00",
            "2026-11-26T14:00:00+01:00",
            "2026-11-27T09:00:00+01:00",
            "2026-11-27T14:00:00+01:00");
  }

  @Test
  void one_that_is_over_is_shown_for_three_days_more() {
    clock("2026-11-25T14:00:00Z");
    tenant.reminders().createReminder(tenant.in(600));
    clock("+PT11M");
    assertThat(tenant.rings()).containsExactly("2026-11-25T14:10:00Z");
    assertThat(tenant.reminders().getReminders().getAlerts())
        .singleElement()
        .satisfies(over -> assertThat(over.getStatusAsString()).isEqualTo("COMPLETED"));
    clock("+PT71H");
    assertThat(tenant.home().reminders().all()).hasSize(1);
    clock("+PT73H");
    assertThat(tenant.home().reminders().all()).isEmpty();
    assertThat(tenant.rings()).hasSize(1);
  }

  @Test
  void a_changed_reminder_rings_at_its_new_time_only() {
    clock("2026-11-25T14:00:00Z");
    String token =
        tenant
            .reminders()
            .createReminder(tenant.once("Europe/Berlin", "2026-11-25T16:00:00"))
            .getAlertToken();
    tenant.reminders().updateReminder(token, tenant.once("Europe/Berlin", "2026-11-25T17:00:00"));
    clock("+PT4H");
    assertThat(tenant.rings()).containsExactly("2026-11-25T17:00:00+01:00");
  }

  @Test
  void a_reminder_that_is_forgotten_in_the_app_rings_no_more() {
    clock("2026-11-25T14:00:00Z");
    String token = tenant.reminders().createReminder(tenant.in(600)).getAlertToken();
    tenant.world("{\"forget\":\"" + token + "\"}");
    clock("+PT1H");
    assertThat(tenant.rings()).isEmpty();
    assertThat(tenant.home().reminders().all()).isEmpty();
  }

  @Test
  void what_has_rung_is_told_once() {
    clock("2026-11-25T14:00:00Z");
    tenant.reminders().createReminder(tenant.in(600));
    clock("+PT1H");
    assertThat(tenant.home().reminders().untold())
        .singleElement()
        .satisfies(ring -> assertThat(ring.text()).isEqualTo("Drink a glass of water."));
    assertThat(tenant.home().reminders().untold()).isEmpty();
    assertThat(tenant.rings()).hasSize(1);
  }

  @Test
  void whatever_happens_to_a_reminder_is_an_event() {
    clock("2026-11-25T14:00:00Z");
    tenant.home().happened();
    String one = tenant.reminders().createReminder(tenant.in(600)).getAlertToken();
    tenant.reminders().updateReminder(one, tenant.in(900));
    clock("+PT1H");
    String other = tenant.reminders().createReminder(tenant.in(600)).getAlertToken();
    tenant.world("{\"forget\":\"" + other + "\"}");
    assertThat(tenant.home().happened())
        .extracting(event -> event.kind().name() + ' ' + event.body())
        .containsExactly(
            "REMINDER_CREATED {\"status\":\"ON\",\"alertToken\":\"" + one + "\"}",
            "REMINDER_UPDATED {\"status\":\"ON\",\"alertToken\":\"" + one + "\"}",
            "REMINDER_STARTED {\"status\":\"COMPLETED\",\"alertToken\":\"" + one + "\"}",
            "REMINDER_STATUS_CHANGED {\"status\":\"COMPLETED\",\"alertToken\":\"" + one + "\"}",
            "REMINDER_CREATED {\"status\":\"ON\",\"alertToken\":\"" + other + "\"}",
            "REMINDER_DELETED {\"alertTokens\":[\"" + other + "\"]}");
    assertThat(tenant.home().happened()).isEmpty();
  }

  @Test
  void the_noticeboard_shows_what_alexa_keeps() {
    clock("2026-11-25T14:00:00Z");
    String rule = Tenant.DAILY.formatted(10, 0);
    tenant.reminders().createReminder(tenant.daily("Europe/Berlin", "2026-11-26T00:00:00", rule));
    clock("+PT24H");
    Noticeboard shown = Noticeboard.of(tenant.home().reminders());
    assertThat(shown.rings())
        .extracting(Ring::at, Ring::zone)
        .containsExactly(tuple("2026-11-26T10:00:00+01:00", "Europe/Berlin"));
    assertThat(shown.reminders())
        .singleElement()
        .satisfies(
            reminder -> {
              assertThat(reminder.path("status").asText()).isEqualTo("ON");
              assertThat(reminder.path("zone").asText()).isEqualTo("Europe/Berlin");
              assertThat(reminder.path("rules").path(0).asText()).isEqualTo(rule);
              assertThat(reminder.path("next").asText()).isEqualTo("2026-11-27T10:00:00+01:00");
              assertThat(reminder.path("words").asText())
                  .isEqualTo(
                      "daily at 10:00 Europe/Berlin from 2026-11-26: \"Drink a glass of water.\"");
            });
  }
}
