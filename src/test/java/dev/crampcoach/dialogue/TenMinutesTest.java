package dev.crampcoach.dialogue;

import static dev.crampcoach.dialogue.Talking.guide;
import static dev.crampcoach.dialogue.Talking.hear;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.conversation.AnswerScene.AfterAnswer;
import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.CrampMuscle;
import dev.crampcoach.conversation.CrampPlace;
import dev.crampcoach.conversation.GuidingScene.BetweenHolds;
import dev.crampcoach.conversation.GuidingScene.Playing;
import dev.crampcoach.conversation.GuidingScene.StretchOver;
import dev.crampcoach.conversation.IdleScene.CrampAsked;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.Intent;
import dev.crampcoach.conversation.Intents;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.ReliefScene.CrampOn.LegState;
import dev.crampcoach.conversation.SafetyScene.GateAsked;
import dev.crampcoach.conversation.SafetyScene.SignsAsked;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.conversation.WaterScene.AfterDrink;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.stretch.Course;
import dev.crampcoach.triage.Warning;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A cramp that holds past ten minutes needs a check, whatever was said meanwhile. */
class TenMinutesTest {
  private static final Instant BEGAN = Talking.NOW;
  private static final WarningLock TOO_LONG = new WarningLock(Warning.LONG_CRAMP, false);

  static Stream<Intent> notEased() {
    return Stream.of(
            ("NOT_EASING NO EASING_A_LITTLE HURTS NOTHING NOT_SURE NEXT "
                    + "MORE SECOND THIRD WAIT HELP PREVIOUS START_OVER CRAMP_NOW")
                .split(" "))
        .map(Intents::named);
  }

  /** What says, after ten minutes, anything but that it eases. */
  @ParameterizedTest
  @MethodSource("notEased")
  void nothing_gets_past_the_ten_minutes(Intent intent) {
    for (CrampPlace place : CrampPlace.values()) {
      var scene = new CrampOn(CrampMuscle.INNER_THIGH, 1, BEGAN, Optional.of(place), LegState.FREE);
      assertThat(Talking.unsaid(hear(at(scene), intent, "", 10).next().scene()))
          .as(place.name())
          .isEqualTo(TOO_LONG);
      assertThat(Talking.unsaid(hear(at(scene), intent, "", 9).next().scene()))
          .as(place.name())
          .isNotEqualTo(TOO_LONG);
    }
    var unplaced = new CrampOn(CrampMuscle.INNER_THIGH, 0, BEGAN, Optional.empty(), LegState.FREE);
    assertThat(Talking.unsaid(hear(at(unplaced), intent, "", 10).next().scene()))
        .isEqualTo(TOO_LONG);
    var elsewhere =
        new CrampOn(CrampMuscle.OTHER, 0, BEGAN, Optional.of(CrampPlace.BED), LegState.FREE);
    assertThat(Talking.unsaid(hear(at(elsewhere), intent, "", 10).next().scene()))
        .isEqualTo(TOO_LONG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sitting", "i'm in bed now", "it's still the same", "hm what was that"})
  void no_words_get_past_the_ten_minutes(String words) {
    var scene =
        new CrampOn(CrampMuscle.INNER_THIGH, 1, BEGAN, Optional.of(CrampPlace.BED), LegState.FREE);
    Turn turn = hear(at(scene), Command.WORDS, words, 10);
    assertThat(Talking.unsaid(turn.next().scene())).isEqualTo(TOO_LONG);
    assertThat(turn.speech().lines()).hasSize(1);
    var asking = new SignsAsked(scene, Optional.empty(), SignsAsked.Stage.AGAIN);
    assertThat(hear(at(asking), Move.NOTHING, "", 10).speech().lines()).hasSize(1);
  }

  @Test
  void what_eases_is_no_cramp_that_holds() {
    var scene =
        new CrampOn(CrampMuscle.INNER_THIGH, 1, BEGAN, Optional.of(CrampPlace.BED), LegState.FREE);
    for (Intent intent : List.of(Move.EASING, Move.YES)) {
      assertThat(hear(at(scene), intent, "", 30).ends()).isTrue();
    }
  }

  /** The safety question was answered with no, and the cramp goes on. */
  @ParameterizedTest
  @EnumSource(SignsAsked.Stage.class)
  void the_ten_minutes_hold_through_the_safety_question(SignsAsked.Stage stage) {
    var relieving =
        new CrampOn(CrampMuscle.INNER_THIGH, 1, BEGAN, Optional.of(CrampPlace.BED), LegState.FREE);
    Turn turn = hear(at(new SignsAsked(relieving, Optional.empty(), stage)), Move.NO, "", 10);
    assertThat(turn.next().scene()).isInstanceOf(WarningLock.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "thanks",
        "does magnesium help",
        "show me the seated butterfly",
        "what do you do",
        "stop no"
      })
  void the_ten_minutes_hold_after_something_came_in_between(String between) {
    SessionState conversation = hear(SessionState.NEW, Command.CRAMP_NOW, "", 0).next();
    conversation = hear(conversation, Command.WORDS, "in bed", 1).next();
    conversation = hear(conversation, Command.WORDS, between, 2).next();
    for (Scene scene :
        List.of(
            conversation.scene(),
            new NothingOpen(),
            new AfterAnswer("heat"),
            new GateAsked("seated-butterfly", false, false),
            new AfterDrink())) {
      Turn late = hear(conversation.at(scene), Move.NOT_EASING, "", 11);
      assertThat(Talking.unsaid(late.next().scene())).as(scene.toString()).isEqualTo(TOO_LONG);
      Turn early = hear(conversation.at(scene), Move.NOT_EASING, "", 5);
      assertThat(Talking.unsaid(early.next().scene())).as(scene.toString()).isNotEqualTo(TOO_LONG);
    }
  }

  @Test
  void a_stretch_does_not_start_the_ten_minutes_anew() {
    SessionState conversation = hear(SessionState.NEW, Command.CRAMP_NOW, "", 0).next();
    conversation = guide(conversation, 1).next();
    conversation = hear(conversation, Move.NO, "", 2).next();
    assertThat(conversation.scene()).isInstanceOf(Playing.class);
    Turn turn = hear(conversation, Move.NOT_EASING, "", 11);
    assertThat(Talking.unsaid(turn.next().scene())).isEqualTo(TOO_LONG);
  }

  @Test
  void thanks_stay_in_relief() {
    SessionState relief = hear(SessionState.NEW, Command.CRAMP_NOW, "in bed", 0).next();
    for (Turn turn :
        List.of(
            hear(relief, Command.THANKS, "", 1),
            hear(relief, Command.WORDS, "thank you so much", 1))) {
      assertThat(turn.next().scene()).isEqualTo(relief.scene());
      assertThat(turn.speech().question().orElseThrow().ask())
          .isEqualTo(Line.say(Phrase.ASK_EASING));
    }
  }

  @Test
  void a_cramp_that_is_over_counts_no_minutes() {
    SessionState relief = hear(SessionState.NEW, Command.CRAMP_NOW, "", 0).next();
    SessionState over = hear(relief.at(new CrampAsked()), Move.NO, "", 1).next();
    assertThat(hear(over, Command.CRAMP_NOW, "", 12).next().scene()).isInstanceOf(CrampOn.class);
    SessionState unlocked =
        hear(relief.at(new WarningLock(Warning.LONG_CRAMP, true)), Move.NO, "", 11).next();
    assertThat(hear(unlocked, Command.CRAMP_NOW, "", 12).next().scene())
        .isInstanceOf(CrampOn.class);
  }

  private static SessionState at(Scene scene) {
    return SessionState.NEW.at(scene);
  }

  /** "Help me" and then something else than the cramp, before a stretch or in it. */
  @Test
  void the_ten_minutes_hold_after_a_call_for_help() {
    for (SessionState conversation : List.of(atTheGate(), inAStretch())) {
      SessionState called = hear(conversation, Command.HELP_ME, "", 11).next();
      for (Intent intent : List.of(Move.NO, Move.SECOND, Move.NOTHING)) {
        assertThat(Talking.unsaid(hear(called, intent, "", 11).next().scene())).isEqualTo(TOO_LONG);
      }
    }
  }

  @Test
  void pain_in_a_stretch_and_after_it_is_no_reason_to_wait() {
    SessionState stretch = inAStretch();
    var from = ((Playing) stretch.scene()).from();
    var last = from.last(Course.of(Talking.CATALOGUE, from.id()).orElseThrow()).walkthrough();
    for (Scene scene :
        List.of(
            stretch.scene(),
            new BetweenHolds(from, "seated-butterfly", true),
            new StretchOver(last, "seated-butterfly"))) {
      for (Intent intent : List.of(Move.HURTS, Move.NOT_EASING)) {
        Turn late = hear(stretch.at(scene), intent, "", 11);
        assertThat(Talking.unsaid(late.next().scene()))
            .as(intent + " " + scene)
            .isEqualTo(TOO_LONG);
        Turn early = hear(stretch.at(scene), intent, "", 9);
        assertThat(early.next().scene()).isNotInstanceOf(WarningLock.class);
      }
      assertThat(
              Talking.unsaid(hear(stretch.at(scene), Command.WORDS, "it hurts", 11).next().scene()))
          .isEqualTo(TOO_LONG);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"NO", "YES", "NOTHING", "HURTS", "HELP", "WAIT", "NOT_SURE"})
  void a_child_is_told_too(String move) {
    SessionState relief = hear(SessionState.NEW, Command.CRAMP_NOW, "", 0).next();
    SessionState young = hear(relief, Command.WORDS, "i'm nine", 1).next();
    assertThat(young.scene()).isInstanceOf(CrampOn.class);
    Turn late = hear(young, Intents.named(move), "", 15);
    assertThat(Talking.unsaid(late.next().scene())).isEqualTo(TOO_LONG);
    Turn words = hear(young, Command.WORDS, "my mom is asleep", 15);
    assertThat(Talking.unsaid(words.next().scene())).isEqualTo(TOO_LONG);
  }

  private static SessionState atTheGate() {
    return guide(hear(SessionState.NEW, Command.CRAMP_NOW, "", 0).next(), 1).next();
  }

  private static SessionState inAStretch() {
    return hear(atTheGate(), Move.NO, "", 2).next();
  }
}
