package dev.crampcoach.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.provider.EnumSource;
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
            Cautioned.class, Planning.class, Consenting.class, Erasing.class);
  }

  /** What is no yes, whether said or touched. */
  @ParameterizedTest
  @EnumSource(
      value = Intent.class,
      names = {
        "START",
        "NEXT",
        "MORE",
        "FIRST",
        "SECOND",
        "THIRD",
        "KEEP_GOING",
        "RESUME",
        "THANKS",
        "NOT_SURE",
        "NOTHING",
        "WAIT",
        "HELP",
        "REPEAT",
        "AMOUNT",
        "CANCEL",
        "STOP"
      })
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
    assertThat(turn.errand()).as(said).isEmpty();
    assertThat(turn.effects()).as(said).noneMatch(effect -> effect instanceof Effect.OfWater);
    boolean goesAhead =
        said.contains("Cautioned")
            && (turn.next().scene() instanceof Planning
                || turn.next().scene() instanceof SettingGoal);
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
    assertThat(turn(new Erasing(), Saying.words(words)).errand()).contains(new Errand.Erase());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"yes set it please", "yeah that works for me", "go ahead", "okay do that"})
  void a_yes_to_it_sets(String words) {
    Scene planning = scenes().stream().filter(Planning.class::isInstance).findFirst().orElseThrow();
    assertThat(turn(planning, Saying.words(words)).errand())
        .containsInstanceOf(Errand.Remind.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = Intent.class,
      names = {"YES", "GO_AHEAD"})
  void yes_and_go_ahead_confirm_everywhere(Intent intent) {
    var goal = new Cautioned(Optional.of(new Goal(8)), Optional.empty());
    assertThat(turn(goal, Saying.of(intent)).errand()).contains(new Errand.Aim(new Goal(8)));
    assertThat(turn(new Erasing(), Saying.of(intent)).errand()).contains(new Errand.Erase());
    assertThat(turn(new Gating("heat", false, false), Saying.of(Intent.GO_AHEAD)).next().scene())
        .isNotInstanceOf(Gating.class);
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
    var goal = new Cautioned(Optional.of(new Goal(8)), Optional.empty());
    Turn turn = turn(goal, Saying.words(words));
    assertThat(turn.errand()).isEmpty();
    assertThat(turn.next().scene()).isNotInstanceOfAny(Cautioned.class, SettingGoal.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = Intent.class,
      names = {"YES", "NOT_SURE", "START", "NEXT", "GO_AHEAD"})
  void only_a_number_is_a_goal(Intent intent) {
    Turn turn = turn(new SettingGoal(), Saying.of(intent));
    assertThat(turn.errand()).isEmpty();
    assertThat(turn.next().scene()).isEqualTo(new SettingGoal());
  }

  /** Nobody asked for a number there. */
  @Test
  void a_yes_with_a_number_erases_and_sets_nothing() {
    confirming()
        .filter(scene -> scene instanceof Erasing || scene instanceof Planning)
        .forEach(scene -> assertNothingDone(turn(scene, Saying.words("yes ten")), "ten " + scene));
  }

  // --- what becomes of the open question

  @ParameterizedTest
  @MethodSource("scenes")
  void what_was_left_open_is_dropped_and_said(Scene scene) {
    Turn turn = turn(scene, Saying.of(Intent.ABOUT, "heat", "tell me about heat"));
    dropped(scene).ifPresent(line -> assertThat(turn.spoken().lines()).containsOnlyOnce(line));
    if (scene instanceof WaterScene) {
      Turn yes = turn(turn.next().scene(), Saying.of(Intent.YES));
      assertThat(yes.errand()).as("a later yes in " + scene).isEmpty();
    }
  }

  @Test
  void what_was_dropped_is_said_with_what_an_errand_brings() {
    Turn done = turn(new Erasing(), Saying.of(Intent.DRANK, 2), new Outcome.Counted(480, 480));
    assertThat(done.spoken().lines()).contains(Line.say(Phrase.ERASE_DROPPED));
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void never_mind_gives_up_what_is_open_and_closes_elsewhere(Scene scene) {
    Turn turn = turn(scene, Saying.of(Intent.CANCEL));
    boolean open = scene instanceof WaterScene water && water.hasOpenQuestion();
    assertThat(turn.ends()).as(scene.toString()).isEqualTo(!open);
    assertThat(turn.errand()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"no that is not what i meant at all", "nope forget about it all"})
  void a_no_that_is_not_understood_further_still_gives_it_up(String words) {
    for (Scene scene : List.of(new Erasing(), new SettingGoal())) {
      assertThat(turn(scene, Saying.words(words)).next().scene()).isNotEqualTo(scene);
    }
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void a_cramp_comes_before_what_was_open(Scene scene) {
    if (scene instanceof WaterScene) {
      Turn turn = turn(scene, Saying.words("my thigh is cramping right now"));
      assertThat(turn.next().scene()).isInstanceOf(Relieving.class);
      dropped(scene).ifPresent(line -> assertThat(turn.spoken().lines()).doesNotContain(line));
    }
  }

  /** At the gate and in the check the answer comes first, and the question again. */
  @Test
  void a_question_of_safety_is_asked_again_behind_an_answer() {
    for (Scene scene :
        List.of(
            new Gating("seated-butterfly", false, false),
            new Gating("seated-butterfly", false, true),
            new Checking(2, false))) {
      for (Saying saying :
          List.of(
              Saying.of(Intent.ABOUT, "magnesium", "tell me about magnesium"),
              Saying.words("does magnesium help at night"),
              Saying.of(Intent.COUNT))) {
        assertThat(turn(scene, saying).next().scene())
            .as(saying + " in " + scene)
            .isInstanceOf(scene.getClass());
      }
    }
  }

  @Test
  void the_safety_question_waits_for_nothing_else() {
    var asking = new Asking(new Open(), Optional.empty(), Asking.Stage.FIRST);
    for (Intent intent : EnumSet.of(Intent.DRANK, Intent.COUNT, Intent.REMIND, Intent.ERASE)) {
      Turn turn = turn(asking, Saying.of(intent));
      assertThat(turn.next().scene())
          .isEqualTo(new Asking(new Open(), Optional.empty(), Asking.Stage.AGAIN));
      assertThat(turn.errand()).isEmpty();
    }
  }

  private static Optional<Line> dropped(Scene scene) {
    return scene instanceof WaterScene water ? water.dropped().map(Line::say) : Optional.empty();
  }
}
