package dev.crampcoach.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.conversation.AnswerScene.AfterAnswer;
import dev.crampcoach.conversation.AnswerScene.TopicOffered;
import dev.crampcoach.conversation.IdleScene.EraseAsked;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.SafetyScene.GateAsked;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.conversation.WaterScene.AfterDrink;
import dev.crampcoach.conversation.WaterScene.TimeAsked;
import dev.crampcoach.reminder.ReminderSubject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Words that end the conversation, whatever slot they come in. The sentences of the two files were
 * written by people who knew neither the phrases nor the code.
 */
class ClosingTest extends InEveryScene {
  private static final List<Scene> MORE_OFFERED =
      List.of(
          new NothingOpen(),
          new AfterAnswer("magnesium"),
          new TopicOffered("magnesium"),
          new AfterDrink());

  static Stream<String> farewells() {
    return lines("farewells.txt");
  }

  static Stream<String> others() {
    return lines("other.txt");
  }

  private static Stream<String> lines(String file) {
    try {
      return Files.readAllLines(Path.of("src/test/resources/closings").resolve(file)).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("farewells")
  void a_farewell_ends_the_conversation_where_more_is_offered(String said) {
    for (Scene scene : MORE_OFFERED) {
      Turn turn = turn(scene, Saying.words(said));
      assertThat(turn.ends()).as(said + " in " + scene + " -> " + turn.next().scene()).isTrue();
      assertThat(turn.next().scene()).as(said).isNotInstanceOf(WarningLock.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "goodbye",
        "okay thanks good night",
        "i have to go now",
        "my bus is here see you later",
        "no thanks bye",
        "bye my mom is calling",
        "thank you so much for your help sweetheart good night"
      })
  void who_takes_leave_is_let_go_from_every_scene(String said) {
    for (Scene scene : scenes()) {
      Turn turn = turn(scene, Saying.words(said));
      assertThat(turn.ends()).as(said + " in " + scene + " -> " + turn.next().scene()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no that's everything",
        "okay that's it for now i'm done",
        "i'm done with this",
        "that's enough for today thanks",
        "i'm all done",
        "we're finished here",
        "that'll be all thank you",
        "i've had enough",
        "let's stop here",
        "no more questions",
        "i want to stop now",
        "that's all for tonight"
      })
  void who_has_had_enough_is_let_go_from_every_scene(String said) {
    for (Scene scene : scenes()) {
      Turn turn = turn(scene, Saying.words(said));
      assertThat(turn.ends() || isHeld(scene)).as(said + " in " + scene).isTrue();
      assertThat(turn.job()).as(said + " in " + scene).isEmpty();
      assertThat(turn.ends() || !(turn.next().scene() instanceof EraseAsked)).as(said).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("others")
  void words_of_leaving_that_mean_something_else_end_nothing(String said) {
    for (Scene scene : MORE_OFFERED) {
      Turn turn = turn(scene, Saying.words(said));
      assertThat(turn.ends()).as(said + " in " + scene).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"night", "bed time", "go to bed", "going to bed", "time for bed", "that's me"})
  void an_answer_to_an_open_question_ends_nothing(String said) {
    List<Scene> asked =
        List.of(
            new TimeAsked(ReminderSubject.WATER),
            new TimeAsked(ReminderSubject.STRETCH),
            new GateAsked("seated-butterfly", false, false));
    for (Scene scene : asked) {
      assertThat(turn(scene, Saying.words(said)).ends()).as(said + " in " + scene).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my leg is numb goodbye",
        "my leg is numb so i have to go good night",
        "goodbye my leg is numb",
        "i can't breathe that's all bye",
        "good night i want to die",
        "goodbye i want to kill myself"
      })
  void a_farewell_silences_no_sign(String said) {
    for (Scene scene : scenes()) {
      Turn turn = turn(scene, Saying.words(said));
      assertThat(turn.next().scene()).as(said + " in " + scene).isInstanceOf(WarningLock.class);
    }
  }
}
