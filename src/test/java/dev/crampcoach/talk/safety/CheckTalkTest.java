package dev.crampcoach.talk.safety;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.Skill;
import dev.crampcoach.aws.catalogue.BundledCatalogue;
import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.conversation.CheckSign;
import dev.crampcoach.conversation.CheckStyle;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.Input;
import dev.crampcoach.conversation.Listener;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.SafetyScene.CheckRunning;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.speech.Phrasebook;
import dev.crampcoach.talk.TurnContext;
import dev.crampcoach.triage.Warning;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guided check: at most six questions, and one of four levels at the end. */
class CheckTalkTest {
  private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
  private static final Catalogue CATALOGUE = BundledCatalogue.of(Skill.LANGUAGE).catalogue();

  @ParameterizedTest
  @CsvSource({"0, BREATHING", "1, EMERGENCY", "2, EMERGENCY", "3, URGENT", "4, URGENT"})
  void a_yes_to_a_warning_sign_ends_the_check_with_its_warning(int question, Warning advice) {
    assertLocked(hear(question, Move.YES), advice);
  }

  @Test
  void a_yes_to_the_last_question_is_a_visit_to_book() {
    Turn turn = hear(5, Move.YES);
    assertThat(turn.speech().lines()).contains(Line.say(Phrase.SOON));
    assertThat(turn.next().scene()).isEqualTo(new NothingOpen());
    assertThat(turn.next().told().visit()).isTrue();
  }

  @Test
  void six_times_no_names_no_level_that_reassures() {
    Turn turn = start(CheckStyle.QUESTIONS);
    for (int question = 0; question < CheckSign.values().length; question++) {
      assertThat(turn.next().scene()).isEqualTo(new CheckRunning(question, false));
      turn = hear(question, Move.NO);
    }
    assertThat(turn.speech().lines())
        .contains(Line.say(Phrase.CHECK_NOTHING), Line.say(Phrase.SELF_CARE));
  }

  @Test
  void not_knowing_goes_up_a_level() {
    for (int question = 0; question < 5; question++) {
      assertLocked(hear(question, Move.NOT_SURE), Warning.URGENT);
    }
    assertThat(hear(5, Move.NOT_SURE).speech().lines()).contains(Line.say(Phrase.SOON));
  }

  @Test
  void what_was_not_understood_is_asked_once_more_and_then_counts_as_not_knowing() {
    Turn again = hear(3, Move.NOTHING);
    assertThat(again.next().scene()).isEqualTo(new CheckRunning(3, true));
    Turn turn = hear(new CheckRunning(3, true), Move.NOTHING);
    assertLocked(turn, Warning.URGENT);
  }

  @Test
  void as_a_list_nothing_is_asked_about_the_body() {
    Turn turn = start(CheckStyle.LIST);
    assertThat(turn.speech().lines()).containsExactly(Line.calling(Phrase.CHECK_LIST));
    assertThat(turn.next().scene()).isEqualTo(new NothingOpen());
  }

  private static Turn start(CheckStyle style) {
    return new CheckTalk(context(new NothingOpen(), style)).start();
  }

  private static Turn hear(int question, Move move) {
    return hear(new CheckRunning(question, false), move);
  }

  private static Turn hear(CheckRunning scene, Move move) {
    return (Turn) new CheckRunningTalk(context(scene, CheckStyle.QUESTIONS), scene).hear(move);
  }

  private static void assertLocked(Turn turn, Warning advice) {
    assertThat(turn.next().scene())
        .isInstanceOfSatisfying(
            WarningLock.class,
            lock -> {
              assertThat(lock.warning()).isEqualTo(advice);
              assertThat(lock.checking()).isFalse();
            });
  }

  private static TurnContext context(Scene scene, CheckStyle style) {
    var input =
        new Input(
            Move.NOTHING, Optional.empty(), "", OptionalInt.empty(), NOW, Listener.NEW, CATALOGUE);
    return new TurnContext(
        SessionState.NEW.at(scene),
        scene,
        input,
        Words.of(""),
        style,
        Phrasebook.of(Skill.LANGUAGE));
  }
}
