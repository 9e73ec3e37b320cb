package dev.crampcoach.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.Job;
import dev.crampcoach.conversation.SafetyScene.SignsAsked;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.conversation.WaterScene;
import dev.crampcoach.conversation.WaterScene.AfterDrink;
import dev.crampcoach.conversation.WaterScene.AmountAsked;
import dev.crampcoach.conversation.WaterScene.CautionAsked;
import dev.crampcoach.conversation.WaterScene.GoalAsked;
import dev.crampcoach.conversation.WaterScene.PlanProposed;
import dev.crampcoach.conversation.WaterScene.TimeAsked;
import dev.crampcoach.dialogue.InEveryScene.Saying;
import dev.crampcoach.water.Goal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A time, an amount or a reason that answers our question raises no alarm. */
class LiteralAnswersTest extends InEveryScene {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "in thirty minutes",
        "in half an hour",
        "half an hour from now",
        "an hour from now",
        "in forty five minutes",
        "an hour",
        "in an hour",
        "in fifteen minutes please",
        "every two hours"
      })
  void a_time_is_no_alarm_where_we_ask_for_one(String words) {
    scenes().stream()
        .filter(scene -> scene instanceof TimeAsked || scene instanceof PlanProposed)
        .forEach(scene -> assertNoAlarm(scene, words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a hundred", "ten thousand", "a thousand glasses", "one point five"})
  void a_number_is_no_alarm_where_we_ask_for_one(String words) {
    assertNoAlarm(new GoalAsked(), words);
    assertNoAlarm(new AmountAsked(false), words);
  }

  /** Source: clinical facts, section 6B. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "i have heart trouble",
        "yes i have heart trouble",
        "yes heart failure",
        "i've got a bad heart",
        "i have liver trouble",
        "yes kidney disease",
        "low sodium"
      })
  void a_reason_that_we_named_is_no_alarm(String words) {
    var goal = new CautionAsked(Optional.empty(), Optional.empty());
    assertNoAlarm(goal, words);
    assertThat(turn(goal, Saying.words(words)).next().scene()).isInstanceOf(NothingOpen.class);
  }

  private static void assertNoAlarm(Scene scene, String words) {
    assertThat(turn(scene, Saying.words(words)).next().scene())
        .as(words + " in " + scene)
        .isNotInstanceOfAny(WarningLock.class, SignsAsked.class);
  }

  @ParameterizedTest
  @CsvSource({"my foot is cold and white", "i have heart trouble and my chest hurts", "call 911"})
  void a_sign_is_heard_there_all_the_same(String words) {
    scenes().stream()
        .filter(WaterScene.class::isInstance)
        .forEach(
            scene ->
                assertThat(turn(scene, Saying.words(words)).next().scene())
                    .as(words + " in " + scene)
                    .isInstanceOf(WarningLock.class));
  }

  // --- another number

  /** "Yes, make it seven" is another goal, and not the one that waited. */
  @Test
  void a_yes_with_another_number_sets_that_one() {
    for (Optional<Goal> waiting : List.of(Optional.of(new Goal(6)), Optional.<Goal>empty())) {
      Scene scene = new CautionAsked(waiting, Optional.empty());
      for (String words : List.of("yes make it seven", "sure but seven glasses", "okay seven")) {
        assertThat(turn(scene, Saying.words(words)).job())
            .as(words)
            .contains(new Job.SetGoal(new Goal(7)));
      }
      assertThat(turn(scene, Saying.words("yes make it fifty")).job()).isEmpty();
      assertThat(turn(scene, Saying.words("yes seven or eight")).job()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"make it minus one", "make it a thousand", "no not two", "make it two or three"})
  void a_correction_that_cannot_be_is_asked_for(String words) {
    Turn turn = turn(new AfterDrink(), Saying.words(words));
    assertThat(turn.job()).isEmpty();
    assertThat(turn.next().scene()).isEqualTo(new AmountAsked(true));
  }

  @ParameterizedTest
  @CsvSource({"'no wait four', 960", "make it one point five, 360", "'i meant two', 480"})
  void another_amount_takes_the_place_of_the_last(String words, int millilitres) {
    assertThat(turn(new AfterDrink(), Saying.words(words)).job())
        .hasValueSatisfying(
            errand -> assertThat(((Job.CorrectDrink) errand).millilitres()).isEqualTo(millilitres));
  }
}
