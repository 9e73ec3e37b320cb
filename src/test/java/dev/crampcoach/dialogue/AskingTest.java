package dev.crampcoach.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.conversation.AnswerScene.AfterAnswer;
import dev.crampcoach.conversation.CrampMuscle;
import dev.crampcoach.conversation.CrampPlace;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.ReliefScene.CrampOn.LegState;
import dev.crampcoach.conversation.SafetyScene.SignsAsked;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.triage.Warning;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The safety question: at most two questions, never the same twice, and an unsure answer escalates.
 */
class AskingTest {
  private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
  private static final CrampOn CRAMP =
      new CrampOn(CrampMuscle.INNER_THIGH, 0, NOW, Optional.of(CrampPlace.BED), LegState.FREE);

  @Test
  void a_bare_yes_gets_one_follow_up() {
    Turn turn = hear(SignsAsked.Stage.FIRST, Move.YES);
    assertThat(turn.next().scene()).isEqualTo(asking(SignsAsked.Stage.WHICH));
  }

  @Test
  void yes_to_the_follow_up_is_an_emergency_and_no_is_urgent() {
    assertThat(advice(hear(SignsAsked.Stage.WHICH, Move.YES))).isEqualTo(Warning.EMERGENCY);
    assertThat(advice(hear(SignsAsked.Stage.WHICH, Move.NOT_SURE))).isEqualTo(Warning.EMERGENCY);
    assertThat(advice(hear(SignsAsked.Stage.WHICH, Move.NO))).isEqualTo(Warning.URGENT);
    assertThat(advice(hear(SignsAsked.Stage.WHICH, Move.NOTHING))).isEqualTo(Warning.URGENT);
  }

  @Test
  void no_goes_back_to_where_the_listener_was() {
    assertThat(hear(SignsAsked.Stage.FIRST, Move.NO).next().scene()).isEqualTo(CRAMP);
    assertThat(hear(SignsAsked.Stage.AGAIN, Move.NO).next().scene()).isEqualTo(CRAMP);
  }

  @Test
  void no_answers_what_was_asked_for_meanwhile() {
    var asking = new SignsAsked(new NothingOpen(), Optional.of("heat"), SignsAsked.Stage.FIRST);
    Turn turn = Talking.move(asking, Move.NO);
    assertThat(turn.next().scene()).isEqualTo(new AfterAnswer("heat"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"can a cramp turn your leg blue", "does anxiety cause chest tightness"})
  void a_question_about_a_sign_gets_its_way_on(String words) {
    Turn turn = Talking.say(new NothingOpen(), words);
    assertThat(turn.next().scene())
        .isInstanceOfSatisfying(
            SignsAsked.class,
            asked -> assertThat(asked.stage()).isEqualTo(SignsAsked.Stage.BESIDE));
    assertThat(turn.speech().question().orElseThrow().ask())
        .isEqualTo(Line.calling(Phrase.ASK_IF_YOURS_NOW));
  }

  @ParameterizedTest
  @EnumSource(Move.class)
  void the_question_is_never_asked_twice_running(Move move) {
    for (SignsAsked.Stage stage : SignsAsked.Stage.values()) {
      Turn turn = hear(stage, move);
      assertThat(turn.next().scene()).as(stage + " " + move).isNotEqualTo(asking(stage));
    }
  }

  @ParameterizedTest
  @EnumSource(Move.class)
  void two_questions_are_the_most(Move move) {
    for (SignsAsked.Stage stage : EnumSet.of(SignsAsked.Stage.WHICH, SignsAsked.Stage.AGAIN)) {
      assertThat(hear(stage, move).next().scene())
          .as(stage + " " + move)
          .isNotInstanceOf(SignsAsked.class);
    }
  }

  private static Warning advice(Turn turn) {
    return ((WarningLock) turn.next().scene()).warning();
  }

  private static SignsAsked asking(SignsAsked.Stage stage) {
    return new SignsAsked(CRAMP, Optional.empty(), stage);
  }

  private static Turn hear(SignsAsked.Stage stage, Move move) {
    return Talking.move(asking(stage), move);
  }

  /** An answer is one also where it offers a second, or is an item's last line. */
  @Test
  void every_answer_about_a_sign_gets_its_way_on() {
    String both = "can a cramp turn a leg blue and how long should i use heat";
    Turn turn = Talking.say(new NothingOpen(), both);
    assertThat(turn.speech().question().orElseThrow().ask())
        .isEqualTo(Line.calling(Phrase.ASK_IF_YOURS_NOW));
    assertThat(turn.speech().lines()).anyMatch(Line.Quote.class::isInstance);
    Turn cramping = Talking.say(CRAMP, "can a cramp turn a leg blue");
    assertThat(cramping.speech().question().orElseThrow().ask())
        .isEqualTo(Line.calling(Phrase.ASK_IF_YOURS_NOW));
    assertThat(Talking.move(cramping.next().scene(), Move.NO).next().scene()).isEqualTo(CRAMP);
    Turn locked =
        Talking.say(
            new WarningLock(Warning.URGENT, false),
            "why do muscles cramp and how long do cramps last");
    assertThat(locked.speech().lines()).anyMatch(Line.Quote.class::isInstance);
  }
}
