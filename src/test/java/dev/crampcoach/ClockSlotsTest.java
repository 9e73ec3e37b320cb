package dev.crampcoach;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crampcoach.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A bare time or duration comes through one of Alexa's own slots. Where the value says less than
 * the listener may have said, we ask.
 */
class ClockSlotsTest {
  private static final String DAYTIME = "2036-11-26T20:25:00Z";

  private static Speech listener() {
    return Speech.listener()
        .world("timeZone", "America/New_York")
        .world("reminders", "granted")
        .world("clock", DAYTIME);
  }

  /** A listener whom we have just asked when to remind them to stretch or to drink. */
  private static Speech asked(String of) {
    Speech listener = listener();
    String asked = listener.say("ask cramp coach to remind me to " + of + " later").speech();
    assertThat(asked).startsWith("What time would you like?");
    return listener;
  }

  private static String time(Speech listener, String value) {
    return listener.event(intent("TimeIntent", "time", value)).speech();
  }

  private static String duration(Speech listener, String intent, String value) {
    return listener.event(intent(intent, "duration", value)).speech();
  }

  private static JsonNode intent(String name, String slot, String value) {
    ObjectNode request = Json.object();
    request.put("type", "IntentRequest");
    ObjectNode filled =
        request.putObject("intent").put("name", name).putObject("slots").putObject(slot);
    filled.put("name", slot).put("value", value);
    return request;
  }

  @ParameterizedTest
  @CsvSource({
    "15:30, I'd remind you to stretch every day at 3:30 in the afternoon.",
    "23:15, I'd remind you to stretch every day at 11:15 in the evening.",
    "12:00, I'd remind you to stretch every day at noon.",
    "MO, I'd remind you to stretch every day at 10 in the morning.",
    "AF, I'd remind you to stretch every day at 2 in the afternoon.",
    "EV, I'd remind you to stretch every day at 6 in the evening.",
    "um 15:30 please, I'd remind you to stretch every day at 3:30 in the afternoon."
  })
  void a_clear_time_is_read_back(String value, String answer) {
    assertThat(time(asked("stretch"), value)).startsWith(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "09:00, 'Is that 9 in the morning, or 9 in the evening?'",
    "03:00, 'Is that 3 in the morning, or 3 in the afternoon?'",
    "02:30, 'Is that 2:30 in the morning, or 2:30 in the afternoon?'",
    "NI, 'Say, for example: at ten and three.'"
  })
  void what_the_value_leaves_open_is_asked(String value, String question) {
    assertThat(time(asked("stretch"), value)).startsWith(question);
  }

  @Test
  void of_an_hour_that_is_open_either_half_can_be_chosen() {
    Speech afternoon = asked("stretch");
    time(afternoon, "03:00");
    assertThat(time(afternoon, "AF")).contains("every day at 3 in the afternoon");
    Speech night = asked("stretch");
    time(night, "03:00");
    assertThat(time(night, "MO")).startsWith("That's in the night");
    Speech again = asked("stretch");
    time(again, "09:00");
    assertThat(time(again, "09:00")).contains("every day at 9 in the morning");
    Speech later = asked("stretch");
    time(later, "09:00");
    assertThat(time(later, "21:00")).contains("every day at 9 in the evening");
  }

  @ParameterizedTest
  @ValueSource(strings = {"?", "25:61", " "})
  void what_is_no_time_is_asked_again(String value) {
    Speech listener = asked("stretch");
    assertThat(time(listener, value)).endsWith("?").doesNotContain("Shall I set");
    assertThat(listener.reminders().reminders()).isEmpty();
  }

  @Test
  void midnight_and_the_night_are_refused() {
    assertThat(time(asked("drink"), "00:00")).startsWith("That's in the night");
    assertThat(time(asked("drink"), "22:30")).startsWith("That's in the night");
  }

  @Test
  void a_duration_is_a_delay_only_if_it_says_so() {
    Speech from = asked("stretch");
    assertThat(duration(from, "DelayIntent", "PT2H")).contains("today at 5:25 in the afternoon");
    for (String value : new String[] {"PT2H", "P1D", "?", "PT"}) {
      Speech bare = asked("stretch");
      assertThat(duration(bare, "DurationIntent", value)).endsWith("?").doesNotContain("Shall I");
      assertThat(bare.reminders().reminders()).isEmpty();
    }
  }

  /** Alexa may take a bare number for a time. */
  @Test
  void where_a_number_is_asked_a_full_hour_is_that_number() {
    Speech listener = listener();
    listener.say("ask cramp coach to log minus two glasses");
    assertThat(time(listener, "02:00")).contains("That's 2 glasses today.");
    listener.say("log minus two glasses");
    assertThat(time(listener, "02:30")).doesNotContain("Got it").contains("How many");
  }

  /** The words of a change come along whole, since no slot could hold them. */
  @Test
  void a_plan_is_changed_by_a_bare_time() {
    Speech listener = listener();
    listener.say("ask cramp coach to remind me to stretch every thursday at noon");
    assertThat(time(listener, "16:45")).contains("every Thursday at 4:45 in the afternoon");
  }

  @Test
  void a_plan_is_changed_by_a_bare_time_while_the_caution_is_open() {
    Speech listener = listener();
    listener.say("ask cramp coach to remind me to drink every thursday at noon");
    assertThat(time(listener, "16:00"))
        .startsWith("Then it would be every Thursday at 4 in the afternoon.");
    assertThat(time(listener, "11:00"))
        .startsWith("Then it would be every Thursday at 11 in the morning.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"09:11", "01:12"})
  void a_number_to_call_is_heard_though_it_comes_as_a_time(String value) {
    Speech listener = listener();
    listener.say("open cramp coach");
    assertThat(time(listener, value)).contains("911");
  }

  /** A time says nothing of a cramp, and takes nothing away from what is open. */
  @Test
  void nothing_is_set_or_counted_by_a_time_that_nobody_asked_for() {
    Speech listener = listener();
    listener.say("open cramp coach");
    for (String value : new String[] {"15:30", "02:00", "MO", "NI", "?"}) {
      assertThat(time(listener, value)).doesNotContain("Got it").doesNotContain("Done");
    }
    assertThat(listener.reminders().reminders()).isEmpty();
  }
}
