package dev.crampcoach.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The body of a reminder call is validated as Amazon does, and each mistake has its code. */
class ReminderFormTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Instant NOW = Instant.parse("2026-11-25T14:00:00Z");
  private static final String GOOD =
      """
      {"requestTime": "2026-11-25T14:00:00.672",
       "trigger": {"type": "SCHEDULED_ABSOLUTE", "timeZoneId": "America/New_York",
         "recurrence": {"startDateTime": "2026-11-26T00:00:00", "recurrenceRules":
           ["FREQ=WEEKLY;BYDAY=MO,FR;BYHOUR=9;BYMINUTE=30;BYSECOND=0;INTERVAL=1;"]}},
       "alertInfo": {"spokenInfo": {"content": [
         {"locale": "en-US", "ssml": "<speak>Drink <break/> water.</speak>"}]}},
       "pushNotification": {"status": "ENABLED"}}""";

  private static ReminderForm read(ObjectNode form) {
    return ReminderForm.read(form, Optional.empty(), NOW);
  }

  private static ObjectNode good() throws IOException {
    return (ObjectNode) JSON.readTree(GOOD);
  }

  @Test
  void a_good_form_is_read() throws IOException {
    ReminderForm form = read(good());
    assertThat(form.text()).isEqualTo("Drink water.");
    assertThat(form.schedule().words())
        .isEqualTo("weekly on Monday, Friday at 09:30 America/New_York from 2026-11-26");
    assertThat(form.schedule().after(NOW))
        .map(Object::toString)
        .hasValueSatisfying(next -> assertThat(next).startsWith("2026-11-27T09:30-05:00"));
  }

  /** After some time it rings at the same moment everywhere. */
  @Test
  void after_some_time_no_zone_is_needed() throws IOException {
    ObjectNode form = good();
    form.set(
        "trigger", JSON.readTree("{\"type\": \"SCHEDULED_RELATIVE\", \"offsetInSeconds\": 3600}"));
    assertThat(read(form).schedule().after(NOW))
        .map(ZonedDateTime::toInstant)
        .contains(Instant.parse("2026-11-25T15:00:00.672Z"));
  }

  @Test
  void the_device_tells_the_zone_where_the_form_does_not() throws IOException {
    ObjectNode form = good();
    ((ObjectNode) form.get("trigger")).remove("timeZoneId");
    ReminderForm read = ReminderForm.read(form, Optional.of(ZoneId.of("Europe/Berlin")), NOW);
    assertThat(read.schedule().zone().getId()).isEqualTo("Europe/Berlin");
    assertThat(read.body().at("/trigger/timeZoneId").asText()).isEqualTo("Europe/Berlin");
    assertThat(catchThrowableOfType(Refusal.class, () -> read(form)).code())
        .isEqualTo("INVALID_TIME_ZONE_ID");
  }

  @Test
  void the_recurrence_of_old_is_still_understood() throws IOException {
    ObjectNode form = good();
    form.set(
        "trigger",
        JSON.readTree(
            """
            {"type": "SCHEDULED_ABSOLUTE", "timeZoneId": "Europe/Berlin",
             "scheduledTime": "2026-11-26T19:00:00.000", "recurrence": {"freq": "DAILY"}}"""));
    assertThat(read(form).schedule().words())
        .isEqualTo("daily at 19:00 Europe/Berlin from 2026-11-26 19:00");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "/requestTime | \"yesterday\" | INVALID_REQUEST_TIME_FORMAT",
        "/requestTime | null | INVALID_REQUEST_TIME_FORMAT",
        "/trigger | {} | INVALID_TIME_ZONE_ID",
        "/trigger/type | \"SOMETIME\" | INVALID_TRIGGER_TYPE",
        "/trigger/timeZoneId | \"Mars/Olympus\" | INVALID_TIME_ZONE_ID",
        "/trigger/timeZoneId | \"+01:00\" | INVALID_TIME_ZONE_ID",
        "/trigger/recurrence | null | INVALID_TRIGGER_SCHEDULED_TIME_FORMAT",
        "/trigger/recurrence/startDateTime | \"2026-11-26T00:00:00Z\" | UNSUPPORTED_SCHEDULED_TIME_FORMAT",
        "/trigger/recurrence/endDateTime | \"2026-11-26T00:00:00\" | INVALID_TRIGGER_RECURRENCE",
        "/trigger/recurrence/endDateTime | \"2026-11-26T12:00:00\" | TRIGGER_SCHEDULED_TIME_IN_PAST",
        "/trigger/recurrence/recurrenceRules | [] | UNSUPPORTED_TRIGGER_RECURRENCE",
        "/trigger/recurrence/recurrenceRules | [\"FREQ=HOURLY;BYHOUR=9;BYMINUTE=0;BYSECOND=0;INTERVAL=1;\"] | UNSUPPORTED_TRIGGER_RECURRENCE",
        "/trigger/recurrence/recurrenceRules | [\"FREQ=DAILY;BYHOUR=24;BYMINUTE=0;BYSECOND=0;INTERVAL=1;\"] | UNSUPPORTED_TRIGGER_RECURRENCE",
        "/trigger/recurrence/recurrenceRules | [\"FREQ=DAILY;BYHOUR=9,14;BYMINUTE=0;BYSECOND=0;INTERVAL=1;\"] | UNSUPPORTED_TRIGGER_RECURRENCE",
        "/trigger/recurrence/recurrenceRules | [\"FREQ=DAILY;BYHOUR=9;BYMINUTE=0;INTERVAL=1;\"] | UNSUPPORTED_TRIGGER_RECURRENCE",
        "/trigger/recurrence/recurrenceRules | [\"FREQ=WEEKLY;BYDAY=XX;BYHOUR=9;BYMINUTE=0;BYSECOND=0;INTERVAL=1;\"] | UNSUPPORTED_TRIGGER_RECURRENCE",
        "/trigger/recurrence/recurrenceRules | [\"FREQ=WEEKLY;BYHOUR=9;BYMINUTE=0;BYSECOND=0;INTERVAL=1;\"] | UNSUPPORTED_TRIGGER_RECURRENCE",
        "/trigger/recurrence/recurrenceRules | [\"often\"] | UNSUPPORTED_TRIGGER_RECURRENCE",
        "/alertInfo/spokenInfo/content | [] | INVALID_ALERT_INFO",
        "/alertInfo/spokenInfo/content | [{\"locale\":\"en-US\"}] | INVALID_ALERT_INFO",
        "/alertInfo/spokenInfo/content | [{\"text\":\"Drink.\"}] | INVALID_ALERT_INFO",
        "/alertInfo/spokenInfo/content | [{\"locale\":\"en-US\",\"ssml\":\"Drink.\"}] | INVALID_ALERT_INFO",
        "/pushNotification/status | \"LOUD\" | INVALID_PUSH_NOTIFICATION"
      })
  void a_mistake_has_a_code(String field, String value, String code) throws IOException {
    ObjectNode form = good();
    int name = field.lastIndexOf('/');
    ((ObjectNode) form.at(field.substring(0, name)))
        .set(field.substring(name + 1), JSON.readTree(value));
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> read(form));
    assertThat(refusal.status()).isEqualTo(400);
    assertThat(refusal.code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-25T09:00:00, TRIGGER_SCHEDULED_TIME_IN_PAST",
    "2026-11-25T08:59:00, TRIGGER_SCHEDULED_TIME_IN_PAST",
    "2026-11-25T10:00:00Z, UNSUPPORTED_SCHEDULED_TIME_FORMAT"
  })
  void one_time_must_be_to_come_and_without_a_zone(String time, String code) throws IOException {
    ObjectNode form = good();
    form.withObject("/trigger").put("scheduledTime", time).remove("recurrence");
    assertThat(catchThrowableOfType(Refusal.class, () -> read(form)).code()).isEqualTo(code);
  }
}
