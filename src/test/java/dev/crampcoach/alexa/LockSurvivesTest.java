package dev.crampcoach.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.conversation.IdleScene.CrampAsked;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.Screening;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.session.LockCodec;
import dev.crampcoach.session.SessionAttributes;
import dev.crampcoach.session.SessionStateCodec;
import dev.crampcoach.triage.Warning;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A warning's lock survives a damaged, missing or outdated attribute of the conversation. */
class LockSurvivesTest {
  private static final List<Object> DAMAGED =
      List.of(
          "",
          "null",
          "[]",
          "{",
          "{}",
          "x".repeat(1_000_000),
          "[".repeat(7_000),
          "{\"scene\":7}",
          "{\"scene\":{\"at\":\"told\",\"id\":\"heat\",\"told\":[0]}}",
          "{\"scene\":{\"at\":\"a-later-version\"}}",
          "{\"scene\":{\"at\":\"warned\"}}",
          "{\"scene\":{\"at\":\"warned\",\"advice\":7}}",
          "{\"scene\":{\"at\":\"warned\",\"advice\":\"A_LATER_ONE\",\"checking\":true}}",
          "{\"scene\":{\"at\":\"relieving\",\"round\":99999999999,\"since\":1e300}}",
          "{\"scene\":{\"at\":\"warned\"},\"last\":{\"lines\":[\"say A_LATER_ONE\"]}}",
          42,
          List.of("conversation"),
          Map.of("scene", "warned"));

  private static SessionState locked(Warning advice) {
    return SessionState.NEW.at(new WarningLock(advice, true));
  }

  @ParameterizedTest
  @EnumSource(Warning.class)
  void whatever_the_conversation_has_become_its_lock_holds(Warning advice) {
    Map<String, Object> attributes = SessionAttributes.write(locked(advice));
    assertThat(SessionAttributes.read(attributes)).isEqualTo(locked(advice));
    for (Object damaged : DAMAGED) {
      attributes.put(SessionStateCodec.ATTRIBUTE, damaged);
      assertThat(((WarningLock) SessionAttributes.read(attributes).scene()).warning())
          .isEqualTo(advice);
    }
    attributes.remove(SessionStateCodec.ATTRIBUTE);
    assertThat(SessionAttributes.read(attributes).scene())
        .isEqualTo(new WarningLock(advice, false));
  }

  @ParameterizedTest
  @EnumSource(Warning.class)
  void a_lock_of_a_later_version_is_one_of_its_urgency(Warning advice) {
    var attributes = new HashMap<String, Object>();
    attributes.put(LockCodec.ATTRIBUTE, "A_LATER_ONE " + advice.plain().name());
    assertThat(SessionAttributes.read(attributes).scene())
        .isEqualTo(new WarningLock(advice.plain(), false));
  }

  @ParameterizedTest
  @EnumSource(Warning.class)
  void a_conversation_alone_carries_its_lock_too(Warning advice) {
    var attributes = SessionAttributes.write(locked(advice));
    for (Object damaged : List.of("", "A_LATER_ONE", " ", 7, "x".repeat(1_000_000))) {
      attributes.put(LockCodec.ATTRIBUTE, damaged);
      assertThat(SessionAttributes.read(attributes)).isEqualTo(locked(advice));
    }
    attributes.remove(LockCodec.ATTRIBUTE);
    assertThat(SessionAttributes.read(attributes)).isEqualTo(locked(advice));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"at\":\"warned\"}", "{\"at\":\"warned\",\"advice\":\"A_LATER_ONE\"}"})
  void a_warning_of_which_nothing_more_is_known_is_an_emergency(String scene) {
    Map<String, Object> attributes =
        Map.of(SessionStateCodec.ATTRIBUTE, "{\"scene\":" + scene + "}");
    assertThat(SessionAttributes.read(attributes).scene())
        .isEqualTo(new WarningLock(Warning.EMERGENCY, false));
  }

  @Test
  void where_there_is_no_lock_none_is_read() {
    assertThat(SessionAttributes.read(Map.of()).scene())
        .isEqualTo(new NothingOpen(Optional.empty()));
    var attributes = SessionAttributes.write(SessionState.NEW.at(new CrampAsked()));
    assertThat(attributes).doesNotContainKey(LockCodec.ATTRIBUTE);
    for (Object other : List.of("", "nonsense", 7, List.of("EMERGENCY"))) {
      attributes.put(LockCodec.ATTRIBUTE, other);
      assertThat(SessionAttributes.read(attributes).scene()).isEqualTo(new CrampAsked());
    }
  }

  /** One part that cannot be read costs no other. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"last\":{\"lines\":[\"say A_LATER_ONE\"]}",
        "\"cautioned\":[\"<speak>\"]",
        "\"limits\":[\"A_LATER_ONE\"]",
        "\"last\":{\"lines\":[\"pause 99999999\"]},\"guided\":[\"A B\"],\"limits\":[7]"
      })
  void each_part_is_read_by_itself(String broken) {
    SessionState read =
        SessionStateCodec.read("{\"scene\":{\"at\":\"greeted\"},\"gate\":true," + broken + "}");
    assertThat(read.scene()).isEqualTo(new CrampAsked());
    assertThat(read.screening())
        .isEqualTo(broken.contains("limits") ? Screening.PENDING : Screening.ANSWERED);
  }
}
