package dev.crampcoach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crampcoach.simulator.Said;
import dev.crampcoach.simulator.Utterance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Requests that are broken or hostile: a well-formed, escaped answer or a clean error, never a
 * stack trace.
 */
@Tag("slow")
class HostileRequestTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static ObjectNode question() {
    return (ObjectNode) Speech.listener().say("what causes cramps").request().deepCopy();
  }

  private static ObjectNode slot(ObjectNode envelope) {
    return (ObjectNode) envelope.at("/request/intent/slots").iterator().next();
  }

  private static JsonNode answer(JsonNode envelope) throws IOException {
    byte[] answer = Speech.room().raw(envelope.toString().getBytes(StandardCharsets.UTF_8));
    assertThat(new String(answer, StandardCharsets.UTF_8))
        .doesNotContain("Exception")
        .doesNotContain("\tat ");
    return answer.length == 0 ? JSON.createObjectNode() : JSON.readTree(answer);
  }

  private static String ssml(JsonNode answer) {
    return answer.at("/response/outputSpeech/ssml").asText();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "null",
        "[]",
        "42",
        "\"text\"",
        "<xml/>",
        "{}",
        "{\"version\":\"1.0\",\"request\":7}",
        "\u0000\u0001\u0002"
      })
  void what_cannot_be_read_gets_an_apology_or_a_clean_refusal(String request) throws IOException {
    try {
      JsonNode answer = JSON.readTree(Speech.room().raw(request.getBytes(StandardCharsets.UTF_8)));
      assertThat(ssml(answer)).startsWith("<speak>Sorry");
      assertThat(answer.at("/response/shouldEndSession").asBoolean()).isTrue();
    } catch (RefusedRequest e) {
      assertThat(e).hasMessage("This is no request for this skill.");
    }
  }

  @Test
  void a_truncated_request_gets_an_apology() throws IOException {
    String whole = question().toString();
    for (int length : new int[] {10, whole.length() / 2, whole.length() - 1}) {
      byte[] answer =
          Speech.room().raw(whole.substring(0, length).getBytes(StandardCharsets.UTF_8));
      assertThat(ssml(JSON.readTree(answer))).startsWith("<speak>Sorry");
    }
  }

  @Test
  void a_huge_request_gets_an_apology() throws IOException {
    byte[] answer =
        Speech.room()
            .raw(
                ("{\"version\":\"" + "x".repeat(3_000_000) + "\"}")
                    .getBytes(StandardCharsets.UTF_8));
    assertThat(ssml(JSON.readTree(answer))).startsWith("<speak>Sorry");
  }

  @Test
  void a_request_for_another_skill_is_refused() {
    ObjectNode envelope = question();
    ((ObjectNode) envelope.at("/context/System/application"))
        .put("applicationId", "amzn1.ask.skill.other");
    ((ObjectNode) envelope.at("/session/application"))
        .put("applicationId", "amzn1.ask.skill.other");
    assertThatThrownBy(() -> answer(envelope))
        .isInstanceOfSatisfying(
            RefusedRequest.class, refused -> assertThat(refused.getStackTrace()).isEmpty());
  }

  @Test
  void an_unknown_kind_of_request_is_not_answered_with_a_stack_trace() throws IOException {
    ObjectNode envelope = question();
    ((ObjectNode) envelope.get("request"))
        .removeAll()
        .put("type", "Amazon.SomethingNew")
        .put("requestId", "r");
    assertThat(answer(envelope).toString()).isEqualTo("{\"version\":\"1.0\",\"response\":{}}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/context/System/user",
        "/context/System/device",
        "/session/attributes",
        "/session/user",
        "/request/locale",
        "/request/intent/slots",
        "/request/timestamp",
        "/session"
      })
  void a_part_that_is_missing_does_not_cost_the_answer(String path) throws IOException {
    ObjectNode envelope = question();
    int last = path.lastIndexOf('/');
    ((ObjectNode) (last == 0 ? envelope : envelope.at(path.substring(0, last))))
        .remove(path.substring(last + 1));
    assertThat(ssml(answer(envelope))).startsWith("<speak>").endsWith("</speak>");
  }

  @Test
  void an_unknown_locale_device_or_attribute_is_no_matter() throws IOException {
    ObjectNode envelope = question();
    ((ObjectNode) envelope.get("request")).put("locale", "xx-XX");
    ((ObjectNode) envelope.at("/session/attributes"))
        .put("conversation", "{\"scene\":{\"at\":\"Elsewhere\"}}")
        .put("unknown", 7);
    ((ObjectNode) envelope.at("/context/System"))
        .putObject("device")
        .put("deviceId", "d")
        .putObject("supportedInterfaces")
        .putObject("Something.New");
    assertThat(ssml(answer(envelope))).contains("no cause is found");
  }

  @Test
  void an_unknown_intent_or_id_is_answered() throws IOException {
    ObjectNode envelope = question();
    ((ObjectNode) envelope.at("/request/intent")).put("name", "NoSuchIntent");
    assertThat(ssml(answer(envelope))).startsWith("<speak>");
    ObjectNode about =
        (ObjectNode) Speech.listener().say("tell me about magnesium").request().deepCopy();
    ((ObjectNode) slot(about).at("/resolutions/resolutionsPerAuthority/0/values/0/value"))
        .put("id", "no-such-item");
    assertThat(ssml(answer(about))).contains("agnesium");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</speak><audio src='https://evil.example/x.mp3'/>",
        "<break time=\"10s\"/>",
        "causes & <b>effects</b>",
        "\u0000\u0007\u001b[31m",
        "\uD83D\uDE31\uD83D\uDE31",
        "\uD800",
        "{name} ${7*7} %s %n",
        "'; DROP TABLE items; --",
        "غضروف",
        "头痛怎么办"
      })
  void what_stands_in_a_slot_is_never_spoken_back(String value) throws IOException {
    ObjectNode envelope = question();
    slot(envelope).put("value", value);
    String speech = ssml(answer(envelope));
    assertThat(speech)
        .startsWith("<speak>")
        .endsWith("</speak>")
        .doesNotContain("audio")
        .doesNotContain("<b>")
        .doesNotContain("DROP")
        .doesNotContain("evil");
  }

  @Test
  void ten_thousand_words_in_a_slot_are_answered() throws IOException {
    ObjectNode envelope = question();
    slot(envelope).put("value", "my leg is cramping ".repeat(2500));
    assertThat(ssml(answer(envelope))).startsWith("<speak>");
  }

  @Test
  void a_thousand_mangled_envelopes_are_answered_or_refused_cleanly() {
    var random = new Random(42);
    String whole = question().toString();
    List<String> troubles = new ArrayList<>();
    for (int round = 0; round < 1000; round++) {
      var mangled = new StringBuilder(whole);
      for (int change = 0; change < 1 + random.nextInt(4); change++) {
        int at = random.nextInt(mangled.length());
        mangled.setCharAt(
            at, (char) (random.nextBoolean() ? ' ' + random.nextInt(95) : random.nextInt(0x500)));
      }
      try {
        answer(Speech.room().raw(mangled.toString().getBytes(StandardCharsets.UTF_8)));
      } catch (RefusedRequest e) {
        assertThat(e).hasMessage("This is no request for this skill.");
      } catch (IOException | RuntimeException e) {
        troubles.add(e + " for " + mangled);
      }
    }
    assertThat(troubles).isEmpty();
  }

  private static void answer(byte[] answer) throws IOException {
    if (answer.length > 0) {
      assertThat(JSON.readTree(answer).isObject()).isTrue();
    }
  }

  @Test
  void one_listener_never_hears_another_s_conversation() {
    Speech one = Speech.listener();
    one.say("tell me about magnesium");
    Said mine = one.say("tell me more");
    Said other =
        Speech.room()
            .say(new Utterance("somebody else", mine.session(), "en-US", "echo", "say that again"));
    assertThat(mine.speech()).containsIgnoringCase("magnesium");
    assertThat(other.speech()).doesNotContainIgnoringCase("magnesium");
  }
}
