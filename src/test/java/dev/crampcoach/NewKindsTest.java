package dev.crampcoach;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crampcoach.json.Json;
import dev.crampcoach.simulator.Said;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Fields, types and requests that Alexa may begin to send one day: they cost no answer, no warning
 * and no promise.
 */
@Tag("slow")
class NewKindsTest {

  /** New things beside a request, each by the name of what it stands in. */
  private enum News {
    SCREEN("{'Viewports':[{'type':'Unheard.Of','id':'main'}]}"),
    SCREEN_WITHOUT_A_TYPE("{'Viewports':[{'id':'main','dpi':'many'}]}"),
    SCREEN_OF_ANOTHER_SHAPE(
        "{'Viewport':{'shape':'OVAL','video':{'codecs':['H_999']},'touch':[7]}}"),
    SCREENS_NO_LIST("{'Viewports':{'main':true}}"),
    PLAYER("{'AudioPlayer':{'playerActivity':7,'offsetInMilliseconds':'soon'}}"),
    DOCUMENT("{'Alexa.Presentation.APL':{'token':7,'componentsVisibleOnScreen':'none'}}"),
    EXTENSION("{'Extensions':{'available':[1,2]},'Unheard.Of':{'type':'Unheard.Of'}}");

    private final String context;

    News(String context) {
      this.context = context.replace('\'', '"');
    }

    ObjectNode to(JsonNode envelope) {
      ObjectNode changed = envelope.deepCopy();
      ((ObjectNode) changed.get("context")).setAll(read(context));
      ((ObjectNode) changed.get("request")).set("unheardOf", read("{\"type\":\"Unheard.Of\"}"));
      return changed;
    }
  }

  static Stream<News> news() {
    return Stream.of(News.values());
  }

  private static ObjectNode read(String json) {
    try {
      return (ObjectNode) Json.read(json);
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static JsonNode answer(JsonNode envelope) {
    byte[] request = Json.write(envelope).getBytes(StandardCharsets.UTF_8);
    return read(new String(Speech.room().raw(request), StandardCharsets.UTF_8));
  }

  private static String ssml(JsonNode answer) {
    return answer.at("/response/outputSpeech/ssml").asText();
  }

  @ParameterizedTest
  @MethodSource("news")
  void an_opening_a_question_and_a_touch_are_answered_the_same(News news) {
    for (String device : new String[] {"echo", "echo-show"}) {
      Said opening = Speech.listener().on(device).say("open cramp coach");
      assertThat(ssml(answer(news.to(opening.request())))).contains("Is your leg cramping");
      Said question = Speech.listener().on(device).say("ask cramp coach does heat help");
      assertThat(ssml(answer(news.to(question.request()))))
          .contains("tight muscle")
          .isEqualTo(ssml(answer(question.request())));
    }
    Speech listener = Speech.listener().on("echo-show");
    String token = listener.say("open cramp coach").directives().at("/0/token").asText();
    ObjectNode touch = DirectSession.request("Alexa.Presentation.APL.UserEvent");
    touch.put("token", token).putArray("arguments").add("stretch").addObject();
    Said touched = listener.event(touch);
    assertThat(touched.speech()).contains("on a chair, in bed, or standing");
    assertThat(ssml(answer(news.to(touched.request())))).isEqualTo(touched.ssml());
  }

  @ParameterizedTest
  @MethodSource("news")
  void a_warning_is_given(News news) {
    Said sign = Speech.listener().say("ask cramp coach my chest hurts and i can't breathe");
    JsonNode answer = answer(news.to(sign.request()));
    assertThat(ssml(answer)).isEqualTo(sign.ssml()).contains("911");
    assertThat(answer.at("/response/shouldEndSession").asBoolean(true)).isFalse();
  }

  @ParameterizedTest
  @MethodSource("news")
  void who_disables_the_skill_is_forgotten(News news) {
    Speech listener = Speech.listener();
    listener.say("tell cramp coach i drank two glasses");
    Said counted = listener.say("ask cramp coach how much did i drink today");
    assertThat(counted.speech()).contains("2 glasses");
    ObjectNode event = counted.request().deepCopy();
    event.remove("session");
    event.set(
        "request",
        DirectSession.request("AlexaSkillEvent.SkillDisabled")
            .put("requestId", "r")
            .put("timestamp", "2026-11-22T18:00:00Z"));
    assertThat(ssml(answer(news.to(event)))).isEmpty();
    assertThat(listener.say("ask cramp coach how much did i drink today").speech())
        .doesNotContain("2 glasses");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type':'Unheard.Of','value':'chest pain'}",
        "{'value':'chest pain'}",
        "{'type':'List','values':'chest pain'}",
        "'chest pain'",
        "[]"
      })
  void a_slot_value_of_a_new_type_costs_none_of_its_words(String value) throws IOException {
    Said said = Speech.listener().say("ask cramp coach i have chest pain");
    ObjectNode envelope = said.request().deepCopy();
    for (JsonNode slot : envelope.at("/request/intent/slots")) {
      ((ObjectNode) slot).set("slotValue", Json.read(value.replace('\'', '"')));
      ((ObjectNode) slot).put("source", "TELEPATHY").put("confirmationStatus", "MAYBE");
    }
    ((ObjectNode) envelope.get("request")).put("dialogState", "DREAMING");
    assertThat(said.speech()).contains("911");
    assertThat(ssml(answer(envelope))).isEqualTo(said.ssml());
  }

  @Test
  void nothing_is_said_to_a_screen_s_error_of_a_new_type() {
    Said shown = Speech.listener().on("echo-show").say("open cramp coach");
    for (String errors :
        new String[] {
          "[{'type':'UNHEARD_OF','reason':'NEW','message':'m'}]",
          "[{}]",
          "[7]",
          "'all of them'",
          "{}"
        }) {
      ObjectNode envelope = shown.request().deepCopy();
      ObjectNode request = DirectSession.request("Alexa.Presentation.APL.RuntimeError");
      request.setAll(read("{\"errors\":" + errors.replace('\'', '"') + "}"));
      envelope.set("request", request.put("requestId", "r").put("locale", "en-US"));
      JsonNode answer = answer(envelope);
      assertThat(ssml(answer)).isEmpty();
      assertThat(answer.path("response").has("shouldEndSession")).isFalse();
    }
  }

  /** A session's attributes live in its answers: silence must bring them back. */
  @Test
  void a_new_kind_of_request_gets_silence_and_a_lock_is_kept() {
    Speech listener = Speech.listener();
    Said warned = listener.say("ask cramp coach my chest hurts and i can't breathe");
    ObjectNode envelope = warned.request().deepCopy();
    JsonNode attributes = warned.response().path("sessionAttributes");
    ((ObjectNode) envelope.get("session")).set("attributes", attributes);
    for (String type : new String[] {"Unheard.Of", "System.ExceptionEncountered", "CanFulfill"}) {
      envelope.set("request", DirectSession.request(type).put("requestId", "r"));
      JsonNode answer = answer(envelope);
      assertThat(answer.path("response")).isEqualTo(Json.object());
      assertThat(answer.path("sessionAttributes")).isEqualTo(attributes);
    }
    assertThat(attributes.has("lock")).isTrue();
  }
}
