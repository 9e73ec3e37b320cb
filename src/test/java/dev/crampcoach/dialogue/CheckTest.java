package dev.crampcoach.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.Skill;
import dev.crampcoach.answer.Answers;
import dev.crampcoach.aws.catalogue.BundledCatalogue;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.speech.Phrasebook;
import dev.crampcoach.triage.Warning;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guided check: at most six questions, and one of four levels at the end. */
class CheckTest {
  private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
  private static final Answers ANSWERS =
      new Answers(BundledCatalogue.of(Skill.LANGUAGE).catalogue());

  @ParameterizedTest
  @CsvSource({"0, BREATHING", "1, EMERGENCY", "2, EMERGENCY", "3, URGENT", "4, URGENT"})
  void a_yes_to_a_warning_sign_ends_the_check_with_its_warning(int question, Warning advice) {
    assertThat(hear(question, Move.YES).next().scene()).isEqualTo(new Warned(advice, false));
  }

  @Test
  void a_yes_to_the_last_question_is_a_visit_to_book() {
    Turn turn = hear(5, Move.YES);
    assertThat(turn.spoken().lines()).contains(Line.say(Phrase.SOON));
    assertThat(turn.next().scene()).isEqualTo(new Open());
    assertThat(turn.next().given().visit()).isTrue();
  }

  @Test
  void six_times_no_names_no_level_that_reassures() {
    Turn turn = start(CheckStyle.QUESTIONS);
    for (int question = 0; question < Check.QUESTIONS; question++) {
      assertThat(turn.next().scene()).isEqualTo(new Checking(question, false));
      turn = hear(question, Move.NO);
    }
    assertThat(turn.spoken().lines())
        .contains(Line.say(Phrase.CHECK_NOTHING), Line.say(Phrase.SELF_CARE));
  }

  @Test
  void not_knowing_goes_up_a_level() {
    for (int question = 0; question < 5; question++) {
      assertThat(hear(question, Move.NOT_SURE).next().scene())
          .isEqualTo(new Warned(Warning.URGENT, false));
    }
    assertThat(hear(5, Move.NOT_SURE).spoken().lines()).contains(Line.say(Phrase.SOON));
  }

  @Test
  void what_was_not_understood_is_asked_once_more_and_then_counts_as_not_knowing() {
    Turn again = hear(3, Move.NOTHING);
    assertThat(again.next().scene()).isEqualTo(new Checking(3, true));
    Turn turn = new Checking(3, true).hear(Move.NOTHING, reply(new Checking(3, true)));
    assertThat(turn.next().scene()).isEqualTo(new Warned(Warning.URGENT, false));
  }

  @Test
  void as_a_list_nothing_is_asked_about_the_body() {
    Turn turn = start(CheckStyle.LIST);
    assertThat(turn.spoken().lines()).containsExactly(Line.calling(Phrase.CHECK_LIST));
    assertThat(turn.next().scene()).isEqualTo(new Open());
  }

  private static Turn start(CheckStyle style) {
    return new Check(SessionState.NEW, style).start();
  }

  private static Turn hear(int question, Move move) {
    var scene = new Checking(question, false);
    return scene.hear(move, reply(scene));
  }

  private static Reply reply(Scene scene) {
    var heard =
        new Input(
            Intent.NOTHING, Optional.empty(), "", OptionalInt.empty(), NOW, Listener.NEW, ANSWERS);
    return new Reply(
        SessionState.NEW.at(scene), heard, CheckStyle.QUESTIONS, Phrasebook.of(Skill.LANGUAGE));
  }
}
