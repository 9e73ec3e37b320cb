package dev.crampcoach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.amazon.ask.AlexaSkill;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.response.SkillResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crampcoach.alexa.EventMustBeRetried;
import dev.crampcoach.aws.catalogue.BundledCatalogue;
import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.conversation.CheckStyle;
import dev.crampcoach.conversation.Listeners;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Even if every part of the skill throws, a warning is spoken and a lock is kept. */
class WarningWhateverFailsTest {
  private static final Catalogue CATALOGUE = BundledCatalogue.of(Skill.LANGUAGE).catalogue();
  private static final String SIGN = "my chest hurts and i can't breathe";

  private static final SkillHandler SOUND =
      new SkillHandler(
          Skill.of(Optional.empty(), CheckStyle.QUESTIONS, () -> CATALOGUE, Listeners.NOBODY),
          Optional.empty());

  /** As if the whole of the skill were broken. */
  @SuppressWarnings("unchecked")
  private static SkillHandler broken(Thrown thrown) {
    AlexaSkill<RequestEnvelope, ResponseEnvelope> skill = mock(AlexaSkill.class);
    when(skill.execute(any(), any()))
        .thenAnswer(
            call -> {
              throw thrown.made();
            });
    return new SkillHandler(skill, Optional.empty());
  }

  /** One session, first with one skill and then with another. */
  private static DirectSession move(DirectSession from, SkillHandler to, String locale) {
    var session = new DirectSession(to, locale);
    session.attributes().setAll(from.attributes());
    return session;
  }

  static Stream<Arguments> places() {
    return Stream.of(Thrown.values())
        .flatMap(
            thrown ->
                Stream.of("en-US 911", "en-GB 999", "en-AU 000", "en-IN 112", "en-CA 911")
                    .map(place -> place.split(" "))
                    .map(place -> Arguments.of(thrown, place[0], place[1])));
  }

  private static void assertWarns(JsonNode answer, String number) {
    assertThat(DirectSession.ssml(answer))
        .startsWith("<speak>")
        .contains("<say-as interpret-as=\"digits\">" + number + "</say-as>")
        .endsWith("?</speak>");
    assertThat(answer.at("/response/reprompt/outputSpeech/ssml").asText()).contains("<speak>");
    assertThat(DirectSession.opens(answer)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("places")
  void words_that_hold_a_sign_are_warned_of_and_lock(Thrown thrown, String locale, String number) {
    var session = new DirectSession(broken(thrown), locale);
    assertWarns(session.say(SIGN), number);
    var later = move(session, SOUND, locale);
    assertWarns(later.say("does heat help"), number);
  }

  @ParameterizedTest
  @MethodSource("places")
  void a_lock_holds_whatever_is_said_and_touched(Thrown thrown, String locale, String number) {
    var session = new DirectSession(SOUND, locale);
    session.say(SIGN);
    var locked = move(session, broken(thrown), locale);
    for (JsonNode answer :
        List.of(
            locked.say("does heat help"),
            locked.launch(),
            locked.intent("AMAZON.StopIntent"),
            locked.intent("AMAZON.YesIntent"),
            locked.touch("screen-1", "home"),
            locked.hear(DirectSession.request("Connections.Response").put("name", "AskFor")))) {
      assertWarns(answer, number);
    }
    assertWarns(move(locked, SOUND, locale).say("does heat help"), number);
  }

  @ParameterizedTest
  @EnumSource(Thrown.class)
  void a_sign_that_comes_first_takes_the_place_of_a_lesser_warning(Thrown thrown) {
    var session = new DirectSession(SOUND, "en-US");
    assertThat(DirectSession.ssml(session.say("my leg is swollen and hot")))
        .contains("today")
        .doesNotContain("Once more");
    var locked = move(session, broken(thrown), "en-US");
    for (String words : List.of(SIGN, "my leg is swollen and hot", "does heat help")) {
      JsonNode answer = locked.say(words);
      assertWarns(answer, "911");
      if (words.equals(SIGN)) {
        assertThat(DirectSession.ssml(answer)).contains("Once more");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Thrown.class)
  void whoever_has_no_sign_hears_an_apology_and_is_still_listened_to(Thrown thrown) {
    var session = new DirectSession(SOUND, "en-US");
    session.say("does heat help");
    JsonNode before = session.attributes().deepCopy();
    var failing = move(session, broken(thrown), "en-US");
    for (JsonNode answer :
        List.of(
            failing.say("what is a blood clot"),
            failing.say("i don't have chest pain"),
            failing.launch(),
            failing.touch("screen-1", "home"))) {
      assertThat(DirectSession.ssml(answer)).startsWith("<speak>Sorry").doesNotContain("911");
      assertThat(DirectSession.opens(answer)).isTrue();
      assertThat(failing.attributes()).isEqualTo(before);
    }
    assertThat(DirectSession.ssml(move(failing, SOUND, "en-US").intent("MoreIntent")))
        .doesNotStartWith("<speak>Sorry");
  }

  @ParameterizedTest
  @CsvSource({
    "SessionEndedRequest",
    "Alexa.Presentation.APL.RuntimeError",
    "System.ExceptionEncountered",
    "AlexaSkillEvent.SkillEnabled"
  })
  void where_nobody_listens_nothing_is_said_and_the_lock_is_kept(String type) {
    var session = new DirectSession(SOUND, "en-US");
    session.say(SIGN);
    JsonNode lock = session.attributes().deepCopy();
    for (Thrown thrown : Thrown.values()) {
      var failing = move(session, broken(thrown), "en-US");
      JsonNode answer = failing.hear(DirectSession.request(type));
      assertThat(DirectSession.ssml(answer)).isEmpty();
      assertThat(failing.attributes()).isEqualTo(lock);
    }
  }

  @ParameterizedTest
  @EnumSource(Thrown.class)
  void an_event_that_must_come_again_fails(Thrown thrown) {
    ObjectNode event = DirectSession.request("AlexaSkillEvent.SkillDisabled");
    assertThatThrownBy(() -> new DirectSession(broken(thrown), "en-US").hear(event))
        .isInstanceOf(EventMustBeRetried.class);
  }

  @Test
  void an_answer_that_cannot_be_written_warns_all_the_same() {
    @SuppressWarnings("unchecked")
    AlexaSkill<RequestEnvelope, ResponseEnvelope> skill = mock(AlexaSkill.class);
    @SuppressWarnings("unchecked")
    SkillResponse<ResponseEnvelope> response = mock(SkillResponse.class);
    when(response.isPresent()).thenReturn(true);
    when(response.getRawResponse()).thenThrow(new StackOverflowError());
    when(skill.execute(any(), any())).thenReturn(response);
    var session = new DirectSession(new SkillHandler(skill, Optional.empty()), "en-US");
    assertWarns(session.say(SIGN), "911");
  }

  @ParameterizedTest
  @EnumSource(Thrown.class)
  void another_skill_s_request_is_refused_whatever_fails(Thrown thrown) {
    @SuppressWarnings("unchecked")
    AlexaSkill<RequestEnvelope, ResponseEnvelope> skill = mock(AlexaSkill.class);
    when(skill.execute(any(), any()))
        .thenAnswer(
            call -> {
              throw thrown.made();
            });
    var handler = new SkillHandler(skill, Optional.of("amzn1.ask.skill.other"));
    assertThatThrownBy(() -> new DirectSession(handler, "en-US").say(SIGN))
        .isInstanceOf(RefusedRequest.class);
  }
}
