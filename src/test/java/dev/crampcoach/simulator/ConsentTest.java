package dev.crampcoach.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.util.JacksonSerializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Alexa asks for consent herself, in the middle of a session, when the skill requests it. */
class ConsentTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String V2 =
      """
      {"@type": "AskForPermissionsConsentRequest", "@version": "2", "permissionScopes": [
        {"permissionScope": "alexa::alerts:reminders:skill:readwrite", "consentLevel": "ACCOUNT"}]}""";
  private static final String V1 =
      """
      {"@type": "AskForPermissionsConsentRequest", "@version": "1",
       "permissionScope": "alexa::alerts:reminders:skill:readwrite"}""";
  private static final String FOREIGN =
      """
      {"@type": "AskForPermissionsConsentRequest", "@version": "1",
       "permissionScope": "alexa::alerts:timers:skill:readwrite"}""";

  private final List<JsonNode> requests = new ArrayList<>();
  private final Homes homes = new Homes();
  private final String user = UUID.randomUUID().toString();
  private String payload = V2;
  private boolean asksAlways;
  private final Room room =
      new Room(
          (in, out, context) -> out.write(skill(JSON.readTree(in)).toString().getBytes("UTF-8")),
          StandIn::ofThePackage,
          homes,
          "http://localhost",
          List::of);

  /** A skill that wishes for consent when it is opened, and then tells how it came out. */
  private ObjectNode skill(JsonNode envelope) throws IOException {
    requests.add(envelope);
    String type = envelope.at("/request/type").asText();
    ObjectNode answer = JSON.createObjectNode();
    ObjectNode response = answer.putObject("response");
    if (type.equals("LaunchRequest") || asksAlways) {
      answer.putObject("sessionAttributes").put("plan", 7);
      response.putObject("outputSpeech").put("ssml", "<speak>May I?</speak>");
      response
          .putArray("directives")
          .addObject()
          .put("type", "Connections.SendRequest")
          .put("name", "AskFor")
          .put("token", "at ten")
          .set("payload", JSON.readTree(payload));
    } else if (type.equals("Connections.Response")) {
      response
          .putObject("outputSpeech")
          .put("ssml", "<speak>" + envelope.at("/request/payload/status").asText() + "</speak>");
      response.put("shouldEndSession", true);
    }
    return answer;
  }

  private Said say(String session, String text) {
    return room.say(new Utterance(user, session, "en-US", "echo", text));
  }

  private Permission permission() {
    return homes.of(user).world().reminders();
  }

  private JsonNode last(String type) {
    return requests.stream()
        .filter(envelope -> envelope.at("/request/type").asText().equals(type))
        .reduce((one, next) -> next)
        .orElseThrow();
  }

  private void grant() {
    room.world(user, JsonNodeFactory.instance.objectNode().put("reminders", "granted"));
  }

  @ParameterizedTest
  @ValueSource(strings = {V1, V2})
  void yes_is_for_alexa_and_the_skill_hears_that_it_was_accepted(String version) {
    payload = version;
    Said asked = say(null, "open cramp coach");
    assertThat(asked.speech()).isEqualTo("May I?");
    assertThat(asked.open()).isTrue();
    assertThat(asked.alexa()).contains("permission to set reminders").endsWith("yes or no.");
    Said settled = say(asked.session(), "Yes!");
    assertThat(settled.speech()).isEqualTo("ACCEPTED");
    assertThat(settled.open()).isFalse();
    assertThat(permission()).isEqualTo(Permission.GRANTED);
    JsonNode request = last("Connections.Response");
    assertThat(request.at("/request/name").asText()).isEqualTo("AskFor");
    assertThat(request.at("/request/status/code").asText()).isEqualTo("200");
    assertThat(request.at("/request/token").asText()).isEqualTo("at ten");
    assertThat(request.at("/request/payload/isCardThrown").asBoolean(true)).isFalse();
    assertThat(request.at("/session/attributes/plan").asInt()).isEqualTo(7);
    assertThat(request.at("/session/new").asBoolean(true)).isFalse();
    assertThat(
            request
                .at("/context/System/user/permissions/scopes")
                .path(Permission.REMINDERS)
                .path("status")
                .asText())
        .isEqualTo("GRANTED");
    assertThat(settled.events())
        .containsExactly(new Delivery("AlexaSkillEvent.SkillPermissionAccepted", ""));
  }

  @Test
  void no_is_no() {
    Said asked = say(null, "open cramp coach");
    assertThat(say(asked.session(), "no thanks").speech()).isEqualTo("DENIED");
    assertThat(permission()).isEqualTo(Permission.DENIED);
    JsonNode request = last("Connections.Response").path("request");
    assertThat(request.at("/payload/isCardThrown").asBoolean(true)).isFalse();
  }

  @Test
  void anything_else_is_asked_again_once() {
    Said asked = say(null, "open cramp coach");
    Said again = say(asked.session(), "does magnesium help");
    assertThat(again.alexa()).startsWith("Sorry").endsWith("yes or no.");
    assertThat(again.speech()).isEmpty();
    assertThat(again.open()).isTrue();
    assertThat(requests).as("the skill hears nothing of it").hasSize(1);
    assertThat(say(again.session(), "what").speech()).isEqualTo("NOT_ANSWERED");
    assertThat(permission()).isEqualTo(Permission.UNASKED);
    assertThat(last("Connections.Response").at("/request/payload/isCardThrown").asBoolean())
        .isTrue();
  }

  @Test
  void silence_is_no_answer() {
    Said asked = say(null, "open cramp coach");
    ObjectNode end =
        JsonNodeFactory.instance
            .objectNode()
            .put("type", "SessionEndedRequest")
            .put("reason", "EXCEEDED_MAX_REPROMPTS");
    Said settled = room.event(new Utterance(user, asked.session(), "en-US", "echo", null), end);
    assertThat(settled.speech()).isEqualTo("NOT_ANSWERED");
    assertThat(permission()).isEqualTo(Permission.UNASKED);
  }

  @Test
  void who_has_given_it_already_is_not_asked() {
    grant();
    Said said = say(null, "open cramp coach");
    assertThat(said.alexa()).isEmpty();
    assertThat(said.speech()).isEqualTo("May I? ACCEPTED");
    assertThat(said.open()).isFalse();
  }

  @Test
  void a_permission_that_the_manifest_lacks_is_not_asked_for() {
    payload = FOREIGN;
    assertThat(say(null, "open cramp coach").alexa()).isEmpty();
    JsonNode request = last("Connections.Response").path("request");
    assertThat(request.at("/status/code").asText()).isEqualTo("400");
    assertThat(request.has("payload")).isFalse();
  }

  @Test
  void a_skill_that_wishes_without_an_end_is_stopped() {
    grant();
    asksAlways = true;
    assertThatThrownBy(() -> say(null, "open cramp coach"))
        .isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @CsvSource({"granted, AlexaSkillEvent.SkillPermissionChanged", "denied, ''"})
  void taking_it_back_is_an_event_outside_any_session(String before, String event) {
    room.world(user, JsonNodeFactory.instance.objectNode().put("reminders", before));
    Happenings happened =
        room.world(user, JsonNodeFactory.instance.objectNode().put("reminders", "unasked"));
    assertThat(happened.events().stream().map(Delivery::event).reduce("", String::concat))
        .isEqualTo(event);
  }

  @Test
  void an_event_is_one_to_the_sdk() {
    grant();
    JsonNode event = last("AlexaSkillEvent.SkillPermissionAccepted");
    assertThat(event.has("session")).isFalse();
    assertThat(event.at("/request/body/acceptedPermissions/0/scope").asText())
        .isEqualTo(Permission.REMINDERS);
    var read = new JacksonSerializer().deserialize(event.toString(), RequestEnvelope.class);
    assertThat(read.getRequest())
        .isInstanceOf(com.amazon.ask.model.events.skillevents.PermissionAcceptedRequest.class);
    assertThat(read.getContext().getSystem().getUser().getUserId()).endsWith(user);
  }

  @Test
  void an_event_that_is_answered_wrongly_shows() {
    var wrong =
        new Room(
            (in, out, context) -> {
              if (JSON.readTree(in).has("session")) {
                throw new UncheckedIOException(new IOException("not here"));
              }
              out.write("{\"response\":{\"outputSpeech\":{}}}".getBytes("UTF-8"));
            },
            StandIn::ofThePackage,
            homes,
            "http://localhost",
            List::of);
    Happenings happened =
        wrong.world(user, JsonNodeFactory.instance.objectNode().put("reminders", "granted"));
    assertThat(happened.events()).hasSize(1);
    assertThat(happened.events().get(0).trouble()).isNotEmpty();
  }
}
