package dev.crampcoach.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.conversation.IdleScene.EraseAsked;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.Job;
import dev.crampcoach.conversation.ListenerUpdate;
import dev.crampcoach.conversation.ReminderWish;
import dev.crampcoach.conversation.SafetyScene.CheckRunning;
import dev.crampcoach.conversation.SafetyScene.GateAsked;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.conversation.WaterScene.AfterDrink;
import dev.crampcoach.conversation.WaterScene.AmountAsked;
import dev.crampcoach.dialogue.InEveryScene.Saying;
import dev.crampcoach.english.Words;
import dev.crampcoach.talk.English;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is counted, set, stopped or erased that was forbidden, only supposed, or never said. */
class CommandGuardTest extends InEveryScene {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "don't stop my reminders",
        "please do not cancel the reminder",
        "never delete my reminders",
        "i don't want you to stop reminding me",
        "no don't turn off the reminders",
        "wake me without stopping my reminders",
        "don't log a glass",
        "i never drank five glasses",
        "i will drink two glasses",
        "i'll have a glass of water",
        "i should have drunk three glasses",
        "i want to drink two glasses",
        "imagine i drank four glasses",
        "if i drank two glasses",
        "don't set a goal of nine",
        "i don't want a goal of nine glasses",
        "do not change my goal to nine",
        "don't set a reminder at five",
        "don't delete my data",
        "i don't want to erase everything",
        "i had surgery on my hip",
        "i had a long day at work"
      })
  void what_is_forbidden_or_not_so_changes_nothing(String words) {
    for (Scene scene : scenes()) {
      Turn turn = turn(scene, Saying.words(words));
      String said = words + " in " + scene + " -> " + turn.next().scene();
      assertThat(turn.job().filter(CommandGuardTest::changes)).as(said).isEmpty();
      assertThat(turn.updates())
          .as(said)
          .noneMatch(
              effect ->
                  effect instanceof ListenerUpdate.OfWater
                      && !(effect instanceof ListenerUpdate.OffersPaused));
      boolean asksToErase =
          turn.next().scene() instanceof EraseAsked && !(scene instanceof EraseAsked);
      assertThat(asksToErase).as(said).isFalse();
    }
  }

  private static boolean counts(Job errand) {
    return errand instanceof Job.CountDrink || errand instanceof Job.CorrectDrink;
  }

  private static boolean changes(Job errand) {
    return !(errand instanceof Job.ListReminders look && look.wish() == ReminderWish.TELL);
  }

  /** What the model learned as a command may be one. */
  @ParameterizedTest
  @EnumSource(
      value = NonCatalogueTopic.class,
      names = {
        "WATER_LOG",
        "WATER_UNDO",
        "WATER_GOAL",
        "WATER_REMINDER",
        "REMINDER_STOP",
        "REMINDER_CHANGE",
        "DELETE_DATA"
      })
  void what_the_model_learned_as_a_command_may_be_one(NonCatalogueTopic command)
      throws IOException {
    // A question changes nothing, also where the model learned it as a command.
    List<String> phrases =
        Files.readAllLines(Path.of("src/trainer/phrases/en/" + command.id() + ".txt")).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .filter(line -> !English.ANSWERS.ask(Words.of(line)))
            .toList();
    assertThat(phrases).hasSizeGreaterThan(100);
    // What takes a drink back may name none right after one was counted.
    Scene scene = command == NonCatalogueTopic.WATER_UNDO ? new AfterDrink() : new NothingOpen();
    List<String> lost =
        phrases.stream()
            .filter(line -> new CommandGuard(Words.of(line), scene).areNot(command))
            .toList();
    assertThat(lost).isSubsetOf("that's my first of the day", "i don't want a goal");
  }

  /** What may answer another question needs a word of its own to count or take back a drink. */
  @ParameterizedTest
  @ValueSource(strings = {"the third one", "no it stopped", "yep nuke it", "number four", "two"})
  void nothing_is_counted_or_taken_back_without_a_drink(String words) {
    scenes().stream()
        .filter(scene -> !(scene instanceof AfterDrink || scene instanceof AmountAsked))
        .filter(scene -> !(scene instanceof NothingOpen))
        .forEach(
            scene ->
                assertThat(turn(scene, Saying.words(words)).job().filter(CommandGuardTest::counts))
                    .as(words + " in " + scene)
                    .isEmpty());
  }

  /** Words that are not for us end no check. */
  @ParameterizedTest
  @ValueSource(strings = {"what does that mean", "play some jazz music", "who won the game"})
  void what_is_not_our_matter_ends_no_check(String words) {
    for (Scene scene :
        List.of(new CheckRunning(1, false), new GateAsked("seated-butterfly", false, false))) {
      assertThat(turn(scene, Saying.words(words)).next().scene())
          .as(words + " in " + scene)
          .isInstanceOf(scene.getClass());
    }
  }
}
