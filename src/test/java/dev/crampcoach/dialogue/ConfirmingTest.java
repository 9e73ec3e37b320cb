package dev.crampcoach.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.IdleScene.EraseAsked;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.Intent;
import dev.crampcoach.conversation.Intents;
import dev.crampcoach.conversation.Job;
import dev.crampcoach.conversation.JobResult;
import dev.crampcoach.conversation.ListenerUpdate;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.SafetyScene.CheckRunning;
import dev.crampcoach.conversation.SafetyScene.GateAsked;
import dev.crampcoach.conversation.SafetyScene.SignsAsked;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.conversation.WaterScene;
import dev.crampcoach.conversation.WaterScene.CautionAsked;
import dev.crampcoach.conversation.WaterScene.ConsentAsked;
import dev.crampcoach.conversation.WaterScene.GoalAsked;
import dev.crampcoach.conversation.WaterScene.PlanProposed;
import dev.crampcoach.dialogue.InEveryScene.Saying;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.water.Goal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What waits for a yes is done on a yes to it and on nothing else, and is dropped aloud where the
 * listener turns to something else.
 */
class ConfirmingTest extends InEveryScene {
  static Stream<Scene> confirming() {
    return scenes().stream().filter(Scene::confirms);
  }

  @Test
  void erasing_setting_and_going_ahead_want_a_yes() {
    assertThat(confirming().map(Object::getClass).distinct())
        .containsExactlyInAnyOrder(
            CautionAsked.class, PlanProposed.class, ConsentAsked.class, EraseAsked.class);
  }

  static Stream<Intent> noYes() {
    return Stream.of(
            ("START NEXT MORE FIRST SECOND THIRD KEEP_GOING RESUME THANKS "
                    + "NOT_SURE NOTHING WAIT HELP REPEAT AMOUNT CANCEL STOP")
                .split(" "))
        .map(Intents::named);
  }

  /** What is no yes, whether said or touched. */
  @ParameterizedTest
  @MethodSource("noYes")
  void nothing_but_a_yes_confirms(Intent intent) {
    confirming()
        .forEach(scene -> assertNothingDone(turn(scene, Saying.of(intent)), intent + " " + scene));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "start",
        "go on",
        "continue",
        "yes but does magnesium help",
        "yes start the butterfly",
        "i do want to know what a cramp is",
        "maybe",
        "a little",
        "okay what is a clot",
        "yes but not now",
        "sure in a minute",
        "yeah no",
        "yes all three",
        "yep nuke it",
        "yes if it doesn't stop my reminders",
        "hm okay i suppose so"
      })
  void words_that_are_no_bare_yes_confirm_nothing(String words) {
    confirming()
        .forEach(scene -> assertNothingDone(turn(scene, Saying.words(words)), words + " " + scene));
  }

  private static void assertNothingDone(Turn turn, String said) {
    assertThat(turn.job()).as(said).isEmpty();
    assertThat(turn.updates())
        .as(said)
        .noneMatch(effect -> effect instanceof ListenerUpdate.OfWater);
    boolean goesAhead =
        said.contains("Cautioned")
            && (turn.next().scene() instanceof PlanProposed
                || turn.next().scene() instanceof GoalAsked);
    assertThat(goesAhead).as(said).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes all of it",
        "yes please",
        "yes delete it",
        "go ahead and erase it",
        "sure",
        "yes i'm sure",
        "okay erase everything"
      })
  void a_yes_to_it_erases(String words) {
    assertThat(turn(new EraseAsked(), Saying.words(words)).job()).contains(new Job.EraseAll());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"yes set it please", "yeah that works for me", "go ahead", "okay do that"})
  void a_yes_to_it_sets(String words) {
    Scene planning =
        scenes().stream().filter(PlanProposed.class::isInstance).findFirst().orElseThrow();
    assertThat(turn(planning, Saying.words(words)).job())
        .containsInstanceOf(Job.SetReminders.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"YES", "GO_AHEAD"})
  void yes_and_go_ahead_confirm_everywhere(String name) {
    Intent intent = Intents.named(name);
    var goal = new CautionAsked(Optional.of(new Goal(8)), Optional.empty());
    assertThat(turn(goal, Saying.of(intent)).job()).contains(new Job.SetGoal(new Goal(8)));
    assertThat(turn(new EraseAsked(), Saying.of(intent)).job()).contains(new Job.EraseAll());
    assertThat(
            turn(new GateAsked("heat", false, false), Saying.of(Command.GO_AHEAD)).next().scene())
        .isNotInstanceOf(GateAsked.class);
  }

  /** Source: clinical facts, section 6B. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes i have kidney trouble",
        "i'm pregnant",
        "yes i'm on dialysis",
        "okay but my heart is weak",
        "i've been told to limit fluids"
      })
  void a_reason_to_ask_a_doctor_sets_no_goal(String words) {
    var goal = new CautionAsked(Optional.of(new Goal(8)), Optional.empty());
    Turn turn = turn(goal, Saying.words(words));
    assertThat(turn.job()).isEmpty();
    assertThat(turn.next().scene()).isNotInstanceOfAny(CautionAsked.class, GoalAsked.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"YES", "NOT_SURE", "START", "NEXT", "GO_AHEAD"})
  void only_a_number_is_a_goal(String name) {
    Intent intent = Intents.named(name);
    Turn turn = turn(new GoalAsked(), Saying.of(intent));
    assertThat(turn.job()).isEmpty();
    assertThat(turn.next().scene()).isEqualTo(new GoalAsked());
  }

  /** Nobody asked for a number there. */
  @Test
  void a_yes_with_a_number_erases_and_sets_nothing() {
    confirming()
        .filter(scene -> scene instanceof EraseAsked || scene instanceof PlanProposed)
        .forEach(scene -> assertNothingDone(turn(scene, Saying.words("yes ten")), "ten " + scene));
  }

  // --- what becomes of the open question

  @ParameterizedTest
  @MethodSource("scenes")
  void what_was_left_open_is_dropped_and_said(Scene scene) {
    Turn turn = turn(scene, Saying.of(Command.ABOUT, "heat", "tell me about heat"));
    dropped(scene).ifPresent(line -> assertThat(turn.speech().lines()).containsOnlyOnce(line));
    if (scene instanceof WaterScene) {
      Turn yes = turn(turn.next().scene(), Saying.of(Move.YES));
      assertThat(yes.job()).as("a later yes in " + scene).isEmpty();
    }
  }

  @Test
  void what_was_dropped_is_said_with_what_an_errand_brings() {
    Turn done =
        turn(new EraseAsked(), Saying.of(Command.DRANK, 2), new JobResult.DrinkCounted(480, 480));
    assertThat(done.speech().lines()).contains(Line.say(Phrase.ERASE_DROPPED));
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void never_mind_gives_up_what_is_open_and_closes_elsewhere(Scene scene) {
    Turn turn = turn(scene, Saying.of(Command.CANCEL));
    boolean open = waits(scene);
    assertThat(turn.ends()).as(scene.toString()).isEqualTo(!open);
    assertThat(turn.job()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"no that is not what i meant at all", "nope forget about it all"})
  void a_no_that_is_not_understood_further_still_gives_it_up(String words) {
    for (Scene scene : List.of(new EraseAsked(), new GoalAsked())) {
      assertThat(turn(scene, Saying.words(words)).next().scene()).isNotEqualTo(scene);
    }
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void a_cramp_comes_before_what_was_open(Scene scene) {
    if (scene instanceof WaterScene) {
      Turn turn = turn(scene, Saying.words("my thigh is cramping right now"));
      assertThat(turn.next().scene()).isInstanceOf(CrampOn.class);
      dropped(scene).ifPresent(line -> assertThat(turn.speech().lines()).doesNotContain(line));
    }
  }

  /** At the gate and in the check the answer comes first, and the question again. */
  @Test
  void a_question_of_safety_is_asked_again_behind_an_answer() {
    for (Scene scene :
        List.of(
            new GateAsked("seated-butterfly", false, false),
            new GateAsked("seated-butterfly", false, true),
            new CheckRunning(2, false))) {
      for (Saying saying :
          List.of(
              Saying.of(Command.ABOUT, "magnesium", "tell me about magnesium"),
              Saying.words("does magnesium help at night"),
              Saying.of(Command.COUNT))) {
        assertThat(turn(scene, saying).next().scene())
            .as(saying + " in " + scene)
            .isInstanceOf(scene.getClass());
      }
    }
  }

  @Test
  void the_safety_question_waits_for_nothing_else() {
    var asking = new SignsAsked(new NothingOpen(), Optional.empty(), SignsAsked.Stage.FIRST);
    for (Intent intent : EnumSet.of(Command.DRANK, Command.COUNT, Command.REMIND, Command.ERASE)) {
      Turn turn = turn(asking, Saying.of(intent));
      assertThat(turn.next().scene())
          .isEqualTo(new SignsAsked(new NothingOpen(), Optional.empty(), SignsAsked.Stage.AGAIN));
      assertThat(turn.job()).isEmpty();
    }
  }

  private static Optional<Line> dropped(Scene scene) {
    return scene instanceof WaterScene water ? water.dropped().map(Line::say) : Optional.empty();
  }
}
