package dev.crampcoach;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crampcoach.simulator.Said;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole skill on a device with a screen, by touch and by voice. */
class TouchTest {
  private Speech listener = Speech.listener().on("echo-show");
  private Said last;

  private Said say(String text) {
    return heard(listener.say(text));
  }

  private Said touchOn(String token, String... arguments) {
    ObjectNode event =
        JsonNodeFactory.instance
            .objectNode()
            .put("type", "Alexa.Presentation.APL.UserEvent")
            .put("token", token);
    List.of(arguments).forEach(event.putArray("arguments")::add);
    return listener.event(event);
  }

  private Said touch(String... arguments) {
    return heard(touchOn(token(last), arguments));
  }

  private Said heard(Said said) {
    last = said;
    assertThat(said.response().toString().length()).isLessThan(100_000);
    return said;
  }

  private static JsonNode screen(Said said) {
    assertThat(said.directives()).hasSize(1);
    return said.directives().get(0);
  }

  private static String token(Said said) {
    return screen(said).path("token").asText();
  }

  private static JsonNode shown(Said said) {
    return screen(said).at("/datasources/shown");
  }

  private static String ends(Said said) {
    return said.response().at("/response").path("shouldEndSession").asText("waits");
  }

  @Test
  void a_stretch_goes_by_touch_and_by_itself_from_hold_to_hold() {
    say("open cramp coach");
    assertThat(shown(last).at("/options/1/touch").asText()).isEqualTo("stretch");
    touch("stretch");
    assertThat(last.speech()).contains("on a chair, in bed, or standing");
    touch("first");
    touch("guide", "seated-wide-leg");
    assertThat(last.speech()).startsWith("Skip this if");
    touch("start");
    assertThat(ends(last)).isEqualTo("waits");
    assertThat(last.open()).isFalse();
    assertThat(last.speech()).endsWith("Next is round 2.");
    assertThat(shown(last).path("goesOn").asInt()).isGreaterThan(40_000);
    touch("over");
    assertThat(last.speech()).contains("Round 2 of 3.");
    touch("back");
    assertThat(shown(last).path("place").asText()).isEqualTo("1 of 3");
    touch("pause");
    assertThat(last.speech()).startsWith("Okay. I'll keep your place.");
    assertThat(ends(last)).isEqualTo("waits");
    touch("go-on");
    touch("over");
    touch("over");
    assertThat(last.speech()).contains("That was the last one.");
    assertThat(last.open()).isTrue();
  }

  @Test
  void the_second_of_two_quick_touches_changes_nothing() {
    say("open cramp coach");
    touch("guide", "seated-wide-leg");
    String gate = token(last);
    touch("start");
    Said stale = touchOn(gate, "start");
    assertThat(stale.speech()).isEmpty();
    assertThat(stale.directives()).isEmpty();
    touch("over");
    assertThat(last.speech()).contains("Round 2 of 3.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nonsense", "YES", "over; drop", "{\"a\":1}"})
  void what_no_screen_of_ours_sends_changes_nothing(String argument) {
    say("open cramp coach");
    Said said = touchOn(token(last), argument);
    assertThat(said.speech()).isEmpty();
    touch("check");
    assertThat(last.speech()).contains("six short questions");
  }

  @Test
  void odd_arguments_and_a_missing_token_change_nothing() {
    say("open cramp coach");
    ObjectNode event =
        JsonNodeFactory.instance.objectNode().put("type", "Alexa.Presentation.APL.UserEvent");
    event.putArray("arguments").addNull().add(7).addObject().put("a", "b");
    Said said = listener.event(event);
    assertThat(said.speech()).isEmpty();
    assertThat(touchOn("no-such-token", "yes").speech()).isEmpty();
    assertThat(say("yes").speech()).startsWith("Okay. Stop and hold still.");
  }

  @Test
  void an_item_that_does_not_exist_is_answered() {
    say("open cramp coach");
    assertThat(touch("about", "no-such-item").speech()).isNotBlank();
  }

  @Test
  void a_warning_stays_whatever_is_touched() {
    say("open cramp coach");
    say("my leg went cold and my foot is white");
    assertThat(shown(last).path("number").asText()).isEqualTo("911");
    for (String touch : List.of("home", "stretch", "next", "over", "pause", "go-on", "first")) {
      touch(touch);
      assertThat(last.speech()).as(touch).contains("911");
      assertThat(shown(last).path("number").asText()).isEqualTo("911");
    }
  }

  @Test
  void what_a_device_could_not_draw_is_no_matter_for_the_voice() {
    say("open cramp coach");
    ObjectNode event =
        JsonNodeFactory.instance
            .objectNode()
            .put("type", "Alexa.Presentation.APL.RuntimeError")
            .put("token", token(last));
    event.putArray("errors").addObject().put("type", "LIST_ERROR").put("reason", "INTERNAL_ERROR");
    Said said = listener.event(event);
    assertThat(said.speech()).isEmpty();
    assertThat(say("yes").speech()).startsWith("Okay. Stop and hold still.");
  }

  @Test
  void without_a_screen_nothing_is_drawn_and_the_listener_is_asked() {
    listener = Speech.listener();
    say("open cramp coach");
    assertThat(last.directives()).isEmpty();
    say("guide me through the seated wide leg stretch");
    say("start");
    assertThat(last.directives()).isEmpty();
    assertThat(last.speech()).endsWith("Ready for round 2?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "1.3", "old", "", "99999.1"})
  void a_device_that_is_too_old_or_odd_has_no_screen(String version) throws Exception {
    say("open cramp coach");
    ObjectNode envelope = last.request().deepCopy();
    ((ObjectNode) envelope.at("/context/System/device/supportedInterfaces"))
        .putObject("Alexa.Presentation.APL")
        .putObject("runtime")
        .put("maxVersion", version);
    byte[] answer = Speech.room().raw(envelope.toString().getBytes("UTF-8"));
    assertThat(new String(answer, "UTF-8")).contains("Cramp Coach here").doesNotContain("RenderD");
  }
}
