package dev.crampcoach.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.GateStep;
import dev.crampcoach.conversation.GuidingScene.Playing;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.Input;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.SafetyScene.GateAsked;
import dev.crampcoach.conversation.SafetyScene.SignsAsked;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.speech.Phrase;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is said to the gate is heard as an answer to it. */
class GateTalkTest {
  private static final GateAsked GATE = new GateAsked("seated-butterfly", false, GateStep.TOLD);
  private static final List<GateAsked> TOLD =
      List.of(GATE, GATE.in(GateStep.START_OR_ONE), GATE.in(GateStep.AGAIN));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i'm a man so no",
        "none of them love",
        "nothing like that",
        "nothing is there",
        "no swelling or anything",
        "never had surgery",
        "i'm not pregnant",
        "she says no",
        "all good let's go",
        "okay",
        "sure",
        "ready",
        "yes let's go",
        "can we start",
        "none of that start please",
        "just start the stretch",
        "okay no more questions let's roll",
        "i'm eighty one and i don't get on the floor but none of that",
        "hang on let me find my chair okay got it none of those",
        "is this good for runners and yes start",
        "can't you just start without all that",
        "i did my back in last year but it's healed so fire up"
      })
  void none_of_it_and_any_wish_to_start_go_on(String words) {
    for (GateAsked gate : TOLD) {
      assertThat(Talking.say(gate, words).next().scene())
          .as(words + " at " + gate)
          .isInstanceOf(Playing.class);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "i had my knee replaced in march, GATE_SURGERY",
    "no i had my hip done last year, GATE_SURGERY",
    "i've got a new knee, GATE_SURGERY",
    "i had a stent put in, GATE_SURGERY",
    "okay but i had an operation, GATE_SURGERY",
    "i had a fall last week, GATE_INJURY",
    "i tripped on the stairs, GATE_INJURY",
    "i'm pregnant, GATE_PREGNANCY",
    "i might be pregnant, GATE_PREGNANCY",
    "i have bad knees, SKIP_IF_ONE",
    "i have diabetes, GATE_NOT_LISTED",
    "i had a rough night, GATE_SHORT",
    "what do you mean by that, GATE_SIGNS",
    "what's a pop, TERM_POP",
    "what was the third one, GATE_SIGNS",
    "i'm not sure i heard all of that you went through it fast, GATE_SIGNS",
    "my blood pressure's a bit high is that one of those, GATE_NOT_LISTED",
    "i've got vertigo sometimes is that a problem, GATE_NOT_LISTED",
    "does my fever from last week count, GATE_CLOSED",
    "my hip was replaced but none of those, GATE_SURGERY",
    "i'm not pregnant i'm a sixty year old bloke, GATE_SHORT",
    "i have a pacemaker is that one of those and start, GATE_SURGERY",
    "can you talk louder, LOUDER",
    "i'm ready but my kid's using the chair give me a minute, GATE_SHORT",
    "why do you ask, GATE_SIGNS",
    "a bit slower please, GATE_SIGNS",
    "how long does it take then, GATE_MINUTES",
    "not right now, GATE_LATER",
    "does magnesium help, GATE_SHORT"
  })
  void what_fits_is_heard_and_nothing_is_lost(String words, String told) {
    Turn turn = Talking.say(GATE, words);
    assertThat(turn.speech().all().toString()).as(words).contains(told);
    assertThat(turn.speech().question()).as(words).isPresent();
    assertThat(turn.next().scene())
        .as(words)
        .isNotInstanceOfAny(Playing.class, WarningLock.class, SignsAsked.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my surgeon cleared me",
        "cleared",
        "i got the all clear",
        "yes he said it's fine"
      })
  void what_a_doctor_has_cleared_goes_on(String words) {
    SessionState told = SessionState.NEW.at(GATE);
    SessionState operated =
        Talking.hear(told, Command.WORDS, "i had my hip replaced in may", 0).next();
    assertThat(((GateAsked) operated.scene()).step()).isEqualTo(GateStep.CLEARED);
    assertThat(Talking.hear(operated, Command.WORDS, words, 1).next().scene())
        .as(words)
        .isInstanceOf(Playing.class);
  }

  @Test
  void without_that_it_stays_closed() {
    Scene asked = GATE.in(GateStep.CLEARED);
    for (Move move : List.of(Move.START, Move.NEXT, Move.NO, Move.NOTHING, Move.NOT_SURE)) {
      assertThat(Talking.move(asked, move).next().scene())
          .as(move.name())
          .isInstanceOfAny(GateAsked.class, NothingOpen.class);
    }
  }

  @Test
  void a_bare_yes_opens_nothing_and_never_loops() {
    Turn first = Talking.move(GATE, Move.YES);
    assertThat(first.speech().all().toString()).contains(Phrase.GATE_START_OR_ONE.name());
    Turn second = Talking.move(first.next().scene(), Move.YES);
    assertThat(second.speech().all().toString()).contains(Phrase.GATE_SHORT.name());
    Turn third = Talking.move(second.next().scene(), Move.YES);
    assertThat(third.speech().all().toString()).contains(Phrase.GATE_CLOSED.name());
    assertThat(third.next().scene()).isInstanceOf(NothingOpen.class);
  }

  @Test
  void a_wish_for_the_stretch_goes_on_and_for_another_changes_it() {
    Turn same = Talking.hear(SessionState.NEW.at(GATE).scene(), guide("seated-butterfly"));
    assertThat(same.next().scene()).isInstanceOf(Playing.class);
    Turn other = Talking.hear(GATE, guide("chair-routine"));
    assertThat(other.next().scene())
        .isEqualTo(new GateAsked("chair-routine", false, GateStep.TOLD));
  }

  private static Input guide(String id) {
    return Talking.heard(Command.GUIDE, Optional.of(id), "", Talking.NOW);
  }

  /** "False alarm" clears nothing: only a doctor does. */
  @Test
  void what_was_misheard_clears_nothing() {
    SessionState operated =
        Talking.hear(SessionState.NEW.at(GATE), Command.WORDS, "i had surgery", 0).next();
    Turn wrong = Talking.hear(operated, Command.MISHEARD, "", 1);
    assertThat(wrong.next().scene()).isEqualTo(GATE.in(GateStep.CLEARED));
    assertThat(wrong.next().circumstances()).isEqualTo(operated.circumstances());
    for (GateAsked gate : TOLD) {
      Turn turn = Talking.hear(SessionState.NEW.at(gate), Command.MISHEARD, "", 0);
      assertThat(turn.next().scene()).as(gate.toString()).isInstanceOf(GateAsked.class);
    }
    Turn cleared = Talking.hear(operated, Command.MISHEARD, "my doctor cleared it", 1);
    assertThat(cleared.next().scene()).isInstanceOf(Playing.class);
  }

  /** The one stretch that pregnancy leaves is not offered where something else rules it out. */
  @Test
  void what_is_ruled_out_is_not_offered_instead() {
    SessionState pregnant =
        Talking.hear(SessionState.NEW.at(GATE), Command.WORDS, "i'm pregnant", 0).next();
    Turn ruled = Talking.hear(pregnant, Command.WORDS, "i have sciatica", 1);
    assertThat(ruled.speech().all().toString())
        .contains("SKIP_IF_ONE")
        .doesNotContain(Phrase.GATE_PREGNANCY_START.name());
    assertThat(((GateAsked) ruled.next().scene()).step()).isEqualTo(GateStep.CLEARED);
    Turn other = Talking.hear(ruled.next(), Command.GUIDE, "show me the seated butterfly", 2);
    assertThat(other.next().scene()).isNotInstanceOf(Playing.class);
    Turn butterfly = Talking.guide(ruled.next(), 2);
    assertThat(butterfly.speech().all().toString())
        .contains(Phrase.GATE_PREGNANCY.name())
        .doesNotContain(Phrase.GATE_PREGNANCY_START.name());
  }
}
