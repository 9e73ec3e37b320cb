package dev.crampcoach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.simulator.Said;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sessions break off, and nothing about the body is kept: from an opening, one word must do. */
@Tag("slow")
class LaunchTest {
  private static final List<String> DEVICES = List.of("echo", "echo-show", "alexa-plus");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes",
        "cramp",
        "it's back",
        "still",
        "worse",
        "it's back again",
        "ouch",
        "my thigh",
        "my inner thigh is cramping",
        "it hurts",
        "still cramping",
        "charley horse"
      })
  void one_word_reaches_relief(String word) {
    for (String device : DEVICES) {
      Speech listener = Speech.listener().on(device);
      listener.say("open cramp coach");
      assertRelieves(listener.say(word), device);
    }
  }

  /** A listener who left a stretch is asked about it, and may have a cramp all the same. */
  @ParameterizedTest
  @ValueSource(strings = {"cramp", "it's back", "still", "worse", "my inner thigh is cramping"})
  void one_word_reaches_relief_past_the_stretch_that_was_left(String word) {
    for (String device : DEVICES) {
      Speech listener = Speech.listener().on(device);
      listener.sayAll(
          List.of("open cramp coach", "start the chair routine", "start", "next", "stop"));
      assertThat(listener.say("open cramp coach").speech()).contains("Want to carry on");
      assertRelieves(listener.say(word), device);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "can't breathe",
        "chest pain",
        "my foot is white and cold",
        "my leg is swollen and hot",
        "i heard a pop",
        "i can't feel my leg",
        "my urine is like cola",
        "yes and my chest hurts",
        "yes and my foot is blue",
        "i want to die"
      })
  void a_sign_is_warned_of_at_once(String sign) {
    for (String device : DEVICES) {
      Speech listener = Speech.listener().on(device);
      listener.say("open cramp coach");
      assertThat(listener.say(sign).response().at("/sessionAttributes/lock").asText())
          .as(device)
          .isNotEmpty();
    }
  }

  /** A bare word that may be a sign is asked about, or warned of. */
  @ParameterizedTest
  @CsvSource({"numb", "swollen", "blue", "hot"})
  void a_bare_word_of_a_sign_is_no_plain_answer(String word) {
    Speech listener = Speech.listener();
    listener.say("open cramp coach");
    String conversation =
        listener.say(word).response().at("/sessionAttributes/conversation").asText();
    assertThat(conversation).containsAnyOf("\"at\":\"warned\"", "\"at\":\"asking\"");
  }

  private static void assertRelieves(Said said, String device) {
    assertThat(said.response().at("/sessionAttributes/conversation").asText())
        .as(device + ": " + said.speech())
        .contains("\"at\":\"relieving\"");
  }
}
