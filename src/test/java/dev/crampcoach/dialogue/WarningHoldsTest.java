package dev.crampcoach.dialogue;

import static dev.crampcoach.dialogue.SafetyTest.assertNoRemedy;
import static dev.crampcoach.dialogue.SafetyTest.at;
import static dev.crampcoach.dialogue.SafetyTest.heard;
import static dev.crampcoach.dialogue.Talking.DIALOGUE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.Intent;
import dev.crampcoach.conversation.Intents;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.triage.Warning;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No intent leads out of a warning, except help on its way and taking it back. */
class WarningHoldsTest {
  /** What ends the lock, or the session. */
  private static final Set<Intent> KEYS =
      Set.of(
          Command.STOP,
          Command.CANCEL,
          Move.YES,
          Command.HELP_COMING,
          Command.MISHEARD,
          Command.CALL_HELP);

  /** What is done in a lock too, or answered without the number. */
  private static final Set<Intent> ANSWERED =
      Set.of(
          Move.NO,
          Move.EASING,
          Command.ERASE,
          Command.STOP_REMINDERS,
          Command.THANKS,
          Command.CHECK,
          Command.SEEK_CARE);

  @ParameterizedTest
  @EnumSource(Warning.class)
  void a_warning_locks_the_conversation(Warning advice) {
    SessionState locked =
        DIALOGUE.turn(at(new WarningLock(advice, false)), heard(Move.HELP)).next();
    for (Intent intent : Intents.all()) {
      if (!KEYS.contains(intent)) {
        assertLocked(DIALOGUE.turn(locked, heard(intent)), advice, intent.name());
        if (!ANSWERED.contains(intent)) {
          assertCalls(DIALOGUE.turn(locked, heard(intent)), intent.name());
        }
      }
    }
    for (String words : List.of("show me a stretch", "does heat help", "hm what", "i want water")) {
      Turn turn = DIALOGUE.turn(locked, heard(Command.WORDS, words));
      assertLocked(turn, advice, words);
      assertCalls(turn, words);
    }
  }

  @ParameterizedTest
  @EnumSource(Warning.class)
  void help_on_its_way_closes_kindly_without_a_remedy(Warning advice) {
    for (Intent intent : List.of(Command.HELP_COMING, Command.STOP, Command.CANCEL)) {
      Turn turn = DIALOGUE.turn(at(new WarningLock(advice, false)), heard(intent));
      assertThat(turn.ends()).isTrue();
      assertNoRemedy(turn);
    }
    Turn words =
        DIALOGUE.turn(
            at(new WarningLock(advice, false)), heard(Command.WORDS, "they're on their way"));
    assertThat(words.ends()).isTrue();
  }

  /** "Okay" may be no more than a nod: in an emergency it is asked whether somebody calls now. */
  @ParameterizedTest
  @EnumSource(Warning.class)
  void a_yes_is_help_on_its_way_where_it_answers_that(Warning advice) {
    Turn yes = DIALOGUE.turn(at(new WarningLock(advice, false)), heard(Move.YES));
    if (!yes.ends()) {
      assertLocked(yes, advice, "yes");
      assertThat(advice.isEmergency()).isTrue();
      yes = DIALOGUE.turn(yes.next(), heard(Move.YES));
    }
    assertThat(yes.ends()).isTrue();
    assertNoRemedy(yes);
  }

  @ParameterizedTest
  @EnumSource(Warning.class)
  void what_was_misheard_is_checked_once_before_it_is_taken_back(Warning advice) {
    Turn check = DIALOGUE.turn(at(new WarningLock(advice, false)), heard(Command.MISHEARD));
    if (advice == Warning.CRISIS_MEANS || advice == Warning.POISON_ON_PURPOSE) {
      assertThat(((WarningLock) check.next().scene()).checking()).isFalse();
      return;
    }
    assertThat(Talking.unsaid(check.next().scene())).isEqualTo(new WarningLock(advice, true));
    assertThat(DIALOGUE.turn(check.next(), heard(Move.NO)).next().scene())
        .isEqualTo(new NothingOpen());
    for (Intent intent : List.of(Move.YES, Move.NOT_SURE, Move.NOTHING, Command.GUIDE)) {
      Turn turn = DIALOGUE.turn(check.next(), heard(intent));
      assertLocked(turn, advice, intent.name());
      assertThat(((WarningLock) turn.next().scene()).checking()).isFalse();
      assertCalls(turn, intent.name());
    }
  }

  private static void assertLocked(Turn turn, Warning advice, String heard) {
    assertThat(turn.ends()).as(heard).isFalse();
    assertThat(turn.next().scene()).as(heard).isInstanceOf(WarningLock.class);
    assertThat(((WarningLock) turn.next().scene()).warning()).as(heard).isEqualTo(advice);
    assertNoRemedy(turn);
  }

  /** Somebody to call is named; in words where there is no number to give. */
  private static void assertCalls(Turn turn, String heard) {
    boolean words = turn.speech().lines().contains(Line.say(Phrase.URGENT_MEDICINE));
    assertThat(words || turn.speech().lines().stream().anyMatch(Line::tellsToCall))
        .as(heard)
        .isTrue();
  }

  /** A yes does not tell that somebody calls, also where means are at hand. */
  @ParameterizedTest
  @EnumSource(
      value = Warning.class,
      names = {"CRISIS_MEANS", "POISON_ON_PURPOSE", "EMERGENCY"})
  void a_yes_is_asked_about_before_an_ambulance_is_taken_for_called(Warning advice) {
    SessionState warned =
        DIALOGUE.turn(at(new WarningLock(advice, false)), heard(Move.HELP)).next();
    Turn yes = DIALOGUE.turn(warned, heard(Move.YES));
    assertLocked(yes, advice, "yes");
    assertThat(yes.speech().question().orElseThrow().ask())
        .isEqualTo(Line.say(Phrase.LOCK_ASK_CALLING));
  }

  /** In somebody else's crisis means or an act are an emergency, and poison comes first. */
  @Test
  void means_at_hand_are_an_emergency_in_anybodys_crisis() {
    var other = new WarningLock(Warning.CRISIS_OTHER, false);
    for (String words : List.of("he's taken the pills", "she swallowed all the pills")) {
      Turn turn = DIALOGUE.turn(at(other), heard(Command.WORDS, words));
      assertThat(Talking.advice(turn))
          .as(words)
          .isIn(Warning.POISON, Warning.POISON_ON_PURPOSE, Warning.CRISIS_MEANS);
    }
    Turn gun = DIALOGUE.turn(at(other), heard(Command.WORDS, "he has a gun"));
    assertThat(Talking.advice(gun)).isEqualTo(Warning.CRISIS_MEANS);
  }

  /** While the sign's question is open, a call that was made is no sign again. */
  @Test
  void help_on_its_way_closes_while_the_sign_is_asked_about() {
    for (Warning advice : List.of(Warning.COLD_LEG, Warning.EMERGENCY, Warning.URGENT)) {
      SessionState checking =
          DIALOGUE.turn(at(new WarningLock(advice, false)), heard(Command.MISHEARD)).next();
      for (String words :
          List.of("i called 911", "i called an ambulance", "no the ambulance is coming")) {
        Turn turn = DIALOGUE.turn(checking, heard(Command.WORDS, words));
        assertThat(turn.ends()).as(words + " " + advice).isTrue();
        assertThat(turn.speech().lines()).doesNotContain(Line.say(Phrase.UNLOCKED));
      }
      Turn sign = DIALOGUE.turn(checking, heard(Command.WORDS, "no but my foot is blue"));
      assertThat(sign.next().scene()).isInstanceOf(WarningLock.class);
    }
  }
}
