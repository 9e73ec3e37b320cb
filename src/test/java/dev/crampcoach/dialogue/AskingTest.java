package dev.crampcoach.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.Skill;
import dev.crampcoach.answer.Answers;
import dev.crampcoach.aws.catalogue.BundledCatalogue;
import dev.crampcoach.dialogue.Asking.Stage;
import dev.crampcoach.speech.Phrasebook;
import dev.crampcoach.triage.Warning;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The safety question: two questions at the most, none of them twice, and unsure goes up. */
class AskingTest {
  private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
  private static final Answers ANSWERS =
      new Answers(BundledCatalogue.of(Skill.LANGUAGE).catalogue());
  private static final Relieving CRAMP = new Relieving(false, 0, NOW, Optional.of(Place.BED));

  @Test
  void a_bare_yes_gets_one_follow_up() {
    Turn turn = hear(Stage.FIRST, Move.YES);
    assertThat(turn.next().scene()).isEqualTo(asking(Stage.WHICH));
  }

  @Test
  void yes_to_the_follow_up_is_an_emergency_and_no_is_urgent() {
    assertThat(advice(hear(Stage.WHICH, Move.YES))).isEqualTo(Warning.EMERGENCY);
    assertThat(advice(hear(Stage.WHICH, Move.NOT_SURE))).isEqualTo(Warning.EMERGENCY);
    assertThat(advice(hear(Stage.WHICH, Move.NO))).isEqualTo(Warning.URGENT);
    assertThat(advice(hear(Stage.WHICH, Move.NOTHING))).isEqualTo(Warning.URGENT);
  }

  @Test
  void no_goes_back_to_where_the_listener_was() {
    assertThat(hear(Stage.FIRST, Move.NO).next().scene()).isEqualTo(CRAMP);
    assertThat(hear(Stage.AGAIN, Move.NO).next().scene()).isEqualTo(CRAMP);
  }

  @Test
  void no_answers_what_was_asked_for_meanwhile() {
    var asking = new Asking(new Open(), Optional.of("heat"), Stage.FIRST);
    Turn turn = asking.hear(Move.NO, reply(asking));
    assertThat(turn.next().scene()).isEqualTo(new Told("heat", Set.of(0)));
  }

  @ParameterizedTest
  @EnumSource(Move.class)
  void the_question_is_never_asked_twice_running(Move move) {
    for (Stage stage : Stage.values()) {
      Turn turn = hear(stage, move);
      assertThat(turn.next().scene()).as(stage + " " + move).isNotEqualTo(asking(stage));
    }
  }

  @ParameterizedTest
  @EnumSource(Move.class)
  void two_questions_are_the_most(Move move) {
    for (Stage stage : EnumSet.of(Stage.WHICH, Stage.AGAIN)) {
      assertThat(hear(stage, move).next().scene())
          .as(stage + " " + move)
          .isNotInstanceOf(Asking.class);
    }
  }

  private static Warning advice(Turn turn) {
    return ((Warned) turn.next().scene()).advice();
  }

  private static Asking asking(Stage stage) {
    return new Asking(CRAMP, Optional.empty(), stage);
  }

  private static Turn hear(Stage stage, Move move) {
    return asking(stage).hear(move, reply(asking(stage)));
  }

  private static Reply reply(Scene scene) {
    var heard =
        new Input(
            Intent.NOTHING, Optional.empty(), "", OptionalInt.empty(), NOW, Listener.NEW, ANSWERS);
    return new Reply(
        SessionState.NEW.at(scene), heard, CheckStyle.QUESTIONS, Phrasebook.of(Skill.LANGUAGE));
  }
}
