package dev.crampcoach.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.conversation.Circumstance;
import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.CrampMuscle;
import dev.crampcoach.conversation.CrampPlace;
import dev.crampcoach.conversation.GuidingScene.BetweenHolds;
import dev.crampcoach.conversation.GuidingScene.Playing;
import dev.crampcoach.conversation.IdleScene.EraseAsked;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.Job;
import dev.crampcoach.conversation.JobResult;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.ReliefScene.CrampOn.LegState;
import dev.crampcoach.conversation.ReminderWish;
import dev.crampcoach.conversation.SafetyScene;
import dev.crampcoach.conversation.SafetyScene.GateAsked;
import dev.crampcoach.conversation.SafetyScene.SignsAsked;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.conversation.WaterScene.PlanProposed;
import dev.crampcoach.dialogue.InEveryScene.Saying;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.triage.Warning;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A command with its own noun is obeyed wherever the conversation stands. */
class CommandsInScenesTest extends InEveryScene {
  static Stream<Arguments> commands() {
    Predicate<Turn> reminds =
        turn ->
            turn.next().scene() instanceof PlanProposed planning
                && planning.reminder().plan().times().equals(List.of(LocalTime.of(11, 0)));
    Predicate<Turn> plans = turn -> turn.next().scene() instanceof PlanProposed;
    Predicate<Turn> stops = turn -> looks(turn, ReminderWish.STOP);
    Predicate<Turn> tells = turn -> looks(turn, ReminderWish.TELL);
    Predicate<Turn> counts =
        turn ->
            turn.job().orElse(null) instanceof Job.CountDrink
                || turn.job().orElse(null) instanceof Job.CorrectDrink correct
                    && correct.millilitres() == 480;
    Predicate<Turn> aims = turn -> turn.job().orElse(null) instanceof Job.SetGoal;
    Predicate<Turn> erases = turn -> turn.next().scene() instanceof EraseAsked;
    Predicate<Turn> guides =
        turn -> turn.next().scene() instanceof GateAsked || turn.next().scene() instanceof Playing;
    return Stream.of(
        Arguments.of(Saying.words("remind me to drink water at eleven"), reminds),
        Arguments.of(Saying.words("remind me to drink at eleven"), reminds),
        Arguments.of(Saying.of(Command.REMIND), plans),
        Arguments.of(Saying.words("stop my water reminders"), stops),
        Arguments.of(Saying.words("cancel the ten o'clock reminder"), stops),
        Arguments.of(Saying.of(Command.STOP_REMINDERS), stops),
        Arguments.of(Saying.of(Command.REMINDERS), tells),
        Arguments.of(Saying.words("i drank two glasses of water"), counts),
        Arguments.of(Saying.of(Command.DRANK, 2), counts),
        Arguments.of(Saying.of(Command.GOAL, 6), aims),
        Arguments.of(Saying.words("set my goal to six glasses"), aims),
        Arguments.of(Saying.of(Command.ERASE), erases),
        Arguments.of(Saying.of(Command.GUIDE, "seated-butterfly", "show me butterfly"), guides));
  }

  private static boolean looks(Turn turn, ReminderWish wish) {
    return turn.job().orElse(null) instanceof Job.ListReminders look && look.wish() == wish;
  }

  @ParameterizedTest
  @MethodSource("commands")
  void a_command_is_obeyed_wherever_nothing_of_safety_is_open(
      Saying command, Predicate<Turn> obeyed) {
    for (Scene scene : scenes()) {
      Turn turn = turn(scene, command);
      assertThat(isHeld(scene) ? putsOff(scene, turn) : obeyed.test(turn))
          .as(command + " in " + scene + " -> " + turn.next().scene() + turn.job())
          .isTrue();
    }
  }

  // --- what does not leave a scene

  @ParameterizedTest
  @CsvSource({", ASK_WHERE", "DRIVING, ASK_STOPPED", "BED, ASK_EASING"})
  void relief_goes_on_with_its_own_question(CrampPlace place, Phrase question) {
    var cramp =
        new CrampOn(CrampMuscle.INNER_THIGH, 0, NOW, Optional.ofNullable(place), LegState.FREE);
    for (Saying saying :
        List.of(
            Saying.of(Command.THANKS),
            Saying.of(Command.ABOUT, "magnesium", "tell me about magnesium"),
            Saying.of(Command.COUNT))) {
      Turn turn = turn(cramp, saying);
      if (turn.job().isEmpty()) {
        assertThat(turn.speech().question().orElseThrow().ask())
            .as(saying.toString())
            .isEqualTo(Line.say(question));
        assertThat(turn.next().scene()).as(saying.toString()).isEqualTo(cramp);
      }
    }
    Saying drink = Saying.of(Command.DRANK, 2);
    Turn counted = turn(cramp, drink, new JobResult.DrinkCounted(480, 480));
    assertThat(counted.speech().question().orElseThrow().ask()).isEqualTo(Line.say(question));
  }

  /** "False alarm" may be about anything; what is open stays open. */
  @Test
  void what_was_misheard_leaves_neither_relief_nor_a_stretch_nor_a_question_of_safety() {
    for (Scene scene : scenes()) {
      Scene next = turn(scene, Saying.of(Command.MISHEARD)).next().scene();
      boolean busy =
          scene instanceof CrampOn
              || scene instanceof BetweenHolds
              || scene instanceof SafetyScene && !(scene instanceof SignsAsked);
      if (busy) {
        boolean tooLong = scene.crampIsOn() && next instanceof WarningLock;
        assertThat(tooLong || next.getClass() == scene.getClass()).as(scene.toString()).isTrue();
      } else if (scene instanceof SignsAsked asked && asked.stage() == SignsAsked.Stage.FIRST) {
        assertThat(next).isEqualTo(asked.in(SignsAsked.Stage.AGAIN));
      }
    }
  }

  /** What a job came to does not replace what was told beside it. */
  @Test
  void who_is_not_safe_is_told_so_after_the_job_too() {
    Saying saying = Saying.words("stop my reminders he hits me");
    Turn turn =
        turn(new NothingOpen(), saying, new JobResult.RemindersListed(List.of(), List.of()));
    assertThat(turn.speech().lines()).contains(Line.calling(Phrase.NOT_SAFE));
  }

  @Test
  void what_was_told_beside_a_drink_is_remembered() {
    Saying saying = Saying.words("i drank two glasses of water and i'm pregnant");
    Turn turn = turn(new NothingOpen(), saying, new JobResult.DrinkCounted(480, 480));
    assertThat(turn.next().circumstances().told()).contains(Circumstance.PREGNANCY);
  }

  /** What is worth a visit waits until the cramp is over, whatever else was said with it. */
  @Test
  void a_visit_is_not_forgotten_over_a_drink() {
    Saying saying = Saying.words("i drank two glasses of water and i get cramps every night");
    Turn turn = turn(Talking.RELIEVING, saying, new JobResult.DrinkCounted(480, 480));
    boolean advised = turn.speech().lines().contains(Line.say(Phrase.SOON));
    boolean kept = turn.next().circumstances().tell(Circumstance.WORTH_A_VISIT);
    assertThat(advised || kept).isTrue();
  }

  /** Where doctors' offices are closed, the advice beside a job says so too. */
  @Test
  void at_night_the_advice_beside_a_job_names_who_is_there() {
    var lock = SessionState.NEW.at(new WarningLock(Warning.URGENT, false));
    var kolkata = new JobResult.TimeZoneFound(Optional.of(ZoneId.of("Asia/Kolkata")), false);
    var input = Talking.heard(Command.STOP_REMINDERS, Optional.empty(), "", NOW).withZone(kolkata);
    var listened = Talking.DIALOGUE.listen(lock, input);
    Turn asked = Talking.DIALOGUE.turn(lock, input, listened);
    var none = new JobResult.RemindersListed(List.of(), List.of());
    assertThat(Talking.DIALOGUE.turn(lock, input, listened, asked, none).speech().lines())
        .contains(Line.calling(Phrase.LOCK_CLOSED_TODAY));
  }
}
