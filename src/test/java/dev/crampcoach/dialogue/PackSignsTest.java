package dev.crampcoach.dialogue;

import static dev.crampcoach.dialogue.Talking.CATALOGUE;
import static dev.crampcoach.dialogue.Talking.NOW;
import static dev.crampcoach.dialogue.Talking.say;
import static dev.crampcoach.dialogue.Talking.walkthrough;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.conversation.AnswerScene.AfterAnswer;
import dev.crampcoach.conversation.AnswerScene.TopicOffered;
import dev.crampcoach.conversation.AnswerScene.TwoTopicsOffered;
import dev.crampcoach.conversation.GuidingScene.BetweenHolds;
import dev.crampcoach.conversation.GuidingScene.Playing;
import dev.crampcoach.conversation.GuidingScene.ResumeOffered;
import dev.crampcoach.conversation.GuidingScene.StretchAsked;
import dev.crampcoach.conversation.IdleScene.EraseAsked;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.SafetyScene.SignsAsked;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.WaterScene.AfterDrink;
import dev.crampcoach.conversation.WaterScene.AmountAsked;
import dev.crampcoach.conversation.WaterScene.GoalAsked;
import dev.crampcoach.triage.Warning;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * If a hot or cold pack is being spoken of, a bare sign such as "it's cold" is not taken for the
 * leg.
 */
class PackSignsTest {

  static Stream<Scene> aboutOtherThings() {
    return Stream.of(
        new NothingOpen(),
        new AfterAnswer("magnesium"),
        new TopicOffered("seek-care"),
        new StretchAsked(),
        new ResumeOffered(false),
        new AfterDrink(),
        new AmountAsked(false),
        new GoalAsked(),
        new EraseAsked());
  }

  /** Nobody asked: what it is about is asked first. */
  @ParameterizedTest
  @MethodSource("aboutOtherThings")
  void out_of_nowhere_a_bare_sign_is_asked_about(Scene scene) {
    for (String word : BareSignsTest.OF_THE_LEG.keySet()) {
      for (String dressing : BareSignsTest.DRESSINGS) {
        String words = dressing.formatted(word);
        assertThat(say(scene, words).next().scene())
            .as(scene + ": " + words)
            .isInstanceOf(SignsAsked.class);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"it's warm", "warm", "it's cold", "it's a bit hot", "it feels icy"})
  void with_warmth_or_cold_on_the_leg_it_is_the_pack(String words) {
    for (String remedy : Scene.WARMTH_AND_COLD) {
      for (Scene scene :
          List.of(
              new Playing(walkthrough(), remedy, NOW.minusSeconds(20), Optional.empty()),
              new BetweenHolds(walkthrough(), remedy, true),
              new AfterAnswer(remedy),
              new TwoTopicsOffered(remedy, "seek-care"))) {
        assertThat(say(scene, words).next().scene())
            .as(scene + ": " + words)
            .isNotInstanceOfAny(WarningLock.class, SignsAsked.class);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"my leg is warm", "the leg is hot", "my skin is red and hot", "it's numb", "red"})
  void the_leg_and_the_skin_themselves_are_no_pack(String words) {
    var scene = new Playing(walkthrough(), "heat", NOW.minusSeconds(20), Optional.empty());
    assertThat(say(scene, words).next().scene()).isInstanceOf(WarningLock.class);
  }

  @Test
  void warmth_and_cold_are_in_the_catalogue() {
    assertThat(Scene.WARMTH_AND_COLD).allMatch(id -> CATALOGUE.guided(id).isPresent());
  }

  /** A lock of another matter stays what it is. */
  @ParameterizedTest
  @ValueSource(strings = {"CRISIS", "POISON", "TESTICLE_OR_HERNIA", "SADDLE", "HEAT"})
  void a_warning_of_something_else_is_not_made_one_of_the_leg(String advice) {
    var scene = new WarningLock(Warning.valueOf(advice), false);
    for (String words : List.of("numb", "it's cold", "it's swollen", "weak", "i'm numb")) {
      assertThat(Talking.unsaid(say(scene, words).next().scene())).as(words).isEqualTo(scene);
    }
  }
}
