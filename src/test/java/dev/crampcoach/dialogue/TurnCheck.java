package dev.crampcoach.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.conversation.Circumstance;
import dev.crampcoach.conversation.CrampPlace;
import dev.crampcoach.conversation.DrinkDoubt;
import dev.crampcoach.conversation.GateStep;
import dev.crampcoach.conversation.GuidingScene.BetweenHolds;
import dev.crampcoach.conversation.GuidingScene.Playing;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.Job;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.SafetyScene.CheckRunning;
import dev.crampcoach.conversation.SafetyScene.GateAsked;
import dev.crampcoach.conversation.SafetyScene.SignsAsked;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.SceneKind;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.conversation.WaterScene.DrinkAsked;
import dev.crampcoach.conversation.WaterScene.PlanProposed;
import dev.crampcoach.reminder.Plan;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.stretch.Preferences;
import dev.crampcoach.triage.Warning;
import dev.crampcoach.water.Drink;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** One expectation about a turn. */
interface TurnCheck {
  void check(Turn turn);

  static TurnCheck stands(SceneKind... any) {
    return turn -> assertThat(turn.next().scene().kind()).isIn((Object[]) any);
  }

  static TurnCheck standsNot(SceneKind kind) {
    return turn -> assertThat(turn.next().scene().kind()).isNotEqualTo(kind);
  }

  /** This warning stands, and was said. */
  static TurnCheck warns(Warning warning) {
    return turn -> {
      assertThat(turn.next().scene()).isInstanceOf(WarningLock.class);
      var lock = (WarningLock) turn.next().scene();
      assertThat(lock.warning()).isEqualTo(warning);
      assertThat(lock.checking()).isFalse();
      assertThat(turn.speech().lines().get(0)).isEqualTo(Line.calling(warning.phrase()));
    };
  }

  static TurnCheck checks() {
    return scene(scene -> scene instanceof WarningLock lock && lock.checking());
  }

  static TurnCheck asks(SignsAsked.Stage stage) {
    return scene(scene -> scene instanceof SignsAsked asked && asked.stage() == stage);
  }

  static TurnCheck isIn(CrampPlace place) {
    return scene(
        scene -> scene instanceof CrampOn cramp && cramp.place().equals(Optional.of(place)));
  }

  static TurnCheck cramps() {
    return scene(Scene::crampIsOn);
  }

  static TurnCheck keepsGoing() {
    return scene(
        scene ->
            scene instanceof Playing playing
                && playing.from().manner().mode() == Preferences.Mode.KEEP_GOING);
  }

  static TurnCheck plansAt(LocalTime time) {
    return scene(
        scene ->
            scene instanceof PlanProposed plan
                && plan.reminder().plan().times().equals(List.of(time)));
  }

  static TurnCheck scene(Predicate<Scene> right) {
    return turn -> assertThat(turn.next().scene()).matches(right);
  }

  static TurnCheck knows(Circumstance circumstance) {
    return turn -> assertThat(turn.next().circumstances().told()).contains(circumstance);
  }

  static TurnCheck says(Phrase phrase) {
    return turn -> assertThat(phrases(turn)).contains(phrase);
  }

  static TurnCheck saysNot(Phrase... none) {
    return turn -> assertThat(phrases(turn)).doesNotContain(none);
  }

  private static List<Phrase> phrases(Turn turn) {
    return turn.speech().all().stream()
        .filter(Line.Say.class::isInstance)
        .map(line -> ((Line.Say) line).phrase())
        .toList();
  }

  static TurnCheck namesTheNumber() {
    return turn -> assertThat(turn.speech().lines()).anyMatch(Line::tellsToCall);
  }

  static TurnCheck tells(String item) {
    return turn -> assertThat(quoted(turn)).contains(item);
  }

  static TurnCheck tellsSomething() {
    return turn -> assertThat(quoted(turn)).isNotEmpty();
  }

  static TurnCheck tellsNothing() {
    return turn -> assertThat(quoted(turn)).isEmpty();
  }

  private static List<String> quoted(Turn turn) {
    return turn.speech().lines().stream()
        .filter(Line.Quote.class::isInstance)
        .map(line -> ((Line.Quote) line).content().item())
        .toList();
  }

  static TurnCheck counts(int glasses) {
    return turn ->
        assertThat(turn.job().orElse(null))
            .isInstanceOfSatisfying(
                Job.CountDrink.class, job -> assertThat(job.drink()).isEqualTo(glasses(glasses)));
  }

  static TurnCheck corrects(int glasses) {
    return turn ->
        assertThat(turn.job().orElse(null))
            .isInstanceOfSatisfying(
                Job.CorrectDrink.class, job -> assertThat(job.drink()).contains(glasses(glasses)));
  }

  private static Drink glasses(int glasses) {
    return new Drink(glasses * Drink.GLASS);
  }

  static TurnCheck doesNothing() {
    return turn -> {
      assertThat(turn.job()).isEmpty();
      assertThat(turn.actions()).isEmpty();
    };
  }

  static TurnCheck ends() {
    return turn -> assertThat(turn.ends()).isTrue();
  }

  static TurnCheck goesOn() {
    return turn -> assertThat(turn.ends()).isFalse();
  }

  /** No plan waits for an answer but this one. */
  static TurnCheck plansNoneBut(Plan plan) {
    return scene(
        scene ->
            !(scene instanceof PlanProposed proposed) || proposed.reminder().plan().equals(plan));
  }

  /** The open question in whatever words: what is asked, counted or guided stays where it was. */
  static TurnCheck noProgressFrom(Scene before) {
    return turn -> {
      Scene after = turn.next().scene();
      assertThat(turn.ends()).isFalse();
      if (before instanceof Playing playing) {
        assertThat(after).isInstanceOf(BetweenHolds.class);
        assertThat(((BetweenHolds) after).at().spot()).isEqualTo(playing.from().spot());
        assertThat(((BetweenHolds) after).heard()).isFalse();
      } else if (before instanceof DrinkAsked asked && asked.doubt() == DrinkDoubt.WHOLE_DAY) {
        // No answer counts as just now: clinical facts, section 6B.
        assertThat(turn.job()).isEmpty();
      } else {
        assertThat(Talking.unsaid(after)).isIn(unanswered(before));
      }
    };
  }

  /** Where a scene may lead when nothing was understood. */
  private static List<Scene> unanswered(Scene scene) {
    if (scene instanceof WarningLock lock) {
      return List.of(new WarningLock(lock.warning(), lock.question(), false));
    }
    if (scene instanceof CrampOn cramp && cramp.place().isEmpty()) {
      return List.of(cramp);
    }
    if (scene instanceof SignsAsked asked) {
      return asked.stage() == SignsAsked.Stage.FIRST
          ? List.of(asked.in(SignsAsked.Stage.AGAIN))
          : List.of(new WarningLock(Warning.URGENT, false));
    }
    if (scene instanceof CheckRunning check) {
      return List.of(new CheckRunning(check.question(), true));
    }
    if (scene instanceof GateAsked gate) {
      return switch (gate.step()) {
        case TOLD, START_OR_ONE -> List.of(gate, gate.in(GateStep.AGAIN));
        case AGAIN, CLEARED -> List.of(new NothingOpen());
      };
    }
    return List.of(scene);
  }
}
