package dev.crampcoach.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.GuidingScene.Playing;
import dev.crampcoach.conversation.IdleScene.EraseAsked;
import dev.crampcoach.conversation.Job;
import dev.crampcoach.conversation.ReminderWish;
import dev.crampcoach.conversation.SafetyScene.GateAsked;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.conversation.WaterScene.PlanProposed;
import dev.crampcoach.dialogue.InEveryScene.Saying;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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
}
