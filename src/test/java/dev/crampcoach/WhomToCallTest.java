package dev.crampcoach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.simulator.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom to call depends on the locale, and on where the device is known to be. */
class WhomToCallTest {
  private static final String EMERGENCY = "my chest hurts and i can't breathe";

  @ParameterizedTest
  @CsvSource({
    "en-US, America/Chicago, 911",
    "en-US, America/Indiana/Knox, 911",
    "en-US, Europe/London, your local emergency number",
    "en-GB, Europe/London, 999",
    "en-GB, Europe/Berlin, your local emergency number",
    "en-CA, America/Toronto, 911",
    "en-AU, Australia/Sydney, 000",
    "en-IN, Asia/Kolkata, 112",
    "en-IN, Asia/Dubai, your local emergency number",
    "en-US, UTC, 911"
  })
  void the_number_fits_the_place(String locale, String zone, String number) {
    Said said = Speech.listener(locale).world("timeZone", zone).say(EMERGENCY);
    assertThat(said.speech()).contains("Call " + number);
  }

  @Test
  void a_device_that_tells_no_zone_gets_the_number_of_its_locale() {
    assertThat(Speech.listener("en-GB").say(EMERGENCY).speech()).contains("Call 999");
  }

  @Test
  void digits_are_read_one_by_one_and_the_number_is_said_twice() {
    String ssml = Speech.listener().say(EMERGENCY).ssml();
    assertThat(ssml.split("<say-as interpret-as=\"digits\">911</say-as>", -1)).hasSize(3);
  }

  @Test
  void ten_minutes_of_cramp_need_a_check_today() {
    Speech listener = Speech.listener();
    listener.say("my thigh is cramping");
    assertThat(listener.say("it's the same").speech()).doesNotContain("needs a check today");
    listener.world("clock", "+PT11M");
    assertThat(listener.say("it's the same").speech())
        .startsWith("A cramp that holds past ten minutes needs a check today.");
  }
}
