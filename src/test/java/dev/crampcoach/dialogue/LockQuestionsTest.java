package dev.crampcoach.dialogue;

import static dev.crampcoach.dialogue.LockTest.assertLocked;
import static dev.crampcoach.dialogue.LockTest.isFinal;
import static dev.crampcoach.dialogue.LockTest.move;
import static dev.crampcoach.dialogue.LockTest.say;
import static dev.crampcoach.dialogue.LockTest.warned;
import static dev.crampcoach.dialogue.Talking.DIALOGUE;
import static dev.crampcoach.dialogue.Talking.NOW;
import static dev.crampcoach.dialogue.Talking.heard;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.Intent;
import dev.crampcoach.conversation.Intents;
import dev.crampcoach.conversation.LockQuestion;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.triage.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What people ask after a warning, how they leave, and which commands still work there. */
class LockQuestionsTest {
  private static final List<String> CLOSINGS =
      List.of(
          "forget it",
          "never mind",
          "stop",
          "good night",
          "okay goodbye",
          "shut up",
          "leave me alone",
          "that's all thanks",
          "bye for now",
          "no that's it",
          "i'm going to bed");

  private static final List<String> QUESTIONS =
      List.of(
          "is it bad",
          "is that serious",
          "am i going to die",
          "why",
          "why can't it wait",
          "why do i need a doctor",
          "which number",
          "what was that number again",
          "who do i call",
          "can you call for me",
          "call them for me",
          "can it wait until morning",
          "do i have to go tonight",
          "i'm alone",
          "there's nobody here",
          "i don't have a phone",
          "my phone is dead",
          "it's the middle of the night",
          "the doctor's office is closed",
          "i can't afford it",
          "i don't have insurance",
          "can i rub it",
          "what do i do now",
          "what can i do for him",
          "it's gone now",
          "it feels better now",
          "i'll drive myself",
          "help me",
          "louder",
          "no i can't",
          "nobody cares",
          "it's my left leg",
          "hm let me see",
          "play some music",
          "remind me to drink");

  static Stream<WarningLock> locks() {
    return LockTest.locks();
  }

  private static boolean isCrisis(Warning warning) {
    return warning == Warning.CRISIS || warning == Warning.CRISIS_OTHER;
  }

  // --- questions and closings

  @ParameterizedTest
  @MethodSource("locks")
  void what_people_ask_is_answered_and_nothing_is_said_twice_running(WarningLock lock) {
    SessionState state = warned(lock);
    for (String words : QUESTIONS) {
      Turn turn = say(state, words);
      assertLocked(turn, words);
      assertThat(Optional.of(turn.speech())).as(words).isNotEqualTo(state.last());
      var again = new ArrayList<>(turn.speech().lines());
      again.retainAll(state.last().orElseThrow().lines());
      assertThat(again).as(words).isEmpty();
      state = turn.next();
    }
  }

  @ParameterizedTest
  @MethodSource("locks")
  void no_intent_that_words_are_taken_for_leads_out_of_a_lock(WarningLock lock) {
    for (Intent intent : Intents.all()) {
      for (String words : List.of("what are half do you know about", "does magnesium help")) {
        Turn turn = DIALOGUE.turn(warned(lock), heard(intent, Optional.empty(), words, NOW));
        assertThat(turn.ends() || turn.next().scene() instanceof WarningLock)
            .as("%s: %s", intent, words)
            .isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("locks")
  void nothing_of_the_leg_is_said_in_a_crisis(WarningLock lock) {
    if (!isCrisis(lock.warning()) && !isFinal(lock.warning())) {
      return;
    }
    SessionState state = warned(lock);
    for (String words : QUESTIONS) {
      Turn turn = say(state, words);
      assertThat(turn.speech().all())
          .as(words)
          .doesNotContain(
              Line.say(Phrase.LOCK_HELPER_LEG),
              Line.calling(Phrase.GONE),
              Line.calling(Phrase.LOCK_BAD_TODAY));
      state = turn.next();
    }
  }

  @ParameterizedTest
  @MethodSource("locks")
  void every_closing_closes_with_one_line_that_carries_the_number(WarningLock lock) {
    SessionState state = warned(lock);
    for (String words : CLOSINGS) {
      Turn turn = say(state, words);
      assertThat(turn.ends()).as(words).isTrue();
      assertThat(turn.speech().lines()).as(words).hasSize(1).allMatch(Line::tellsToCall);
    }
  }

  @ParameterizedTest
  @EnumSource(Warning.class)
  void the_advice_is_shorter_twice_and_then_full_again(Warning warning) {
    SessionState state = SessionState.NEW.at(new WarningLock(warning, false));
    var first = new ArrayList<Line>();
    for (int turn = 0; turn < 7; turn++) {
      Turn said = say(state, "hm let me see");
      first.add(said.speech().lines().get(0));
      state = said.next();
    }
    Line full = Line.calling(warning.phrase());
    assertThat(first.get(0)).isEqualTo(full);
    assertThat(first.get(3)).isEqualTo(full);
    assertThat(first.get(6)).isEqualTo(full);
    assertThat(List.of(first.get(1), first.get(2), first.get(4), first.get(5)))
        .doesNotContain(full)
        .allMatch(Line::tellsToCall);
  }

  // --- what is done in a lock too

  @ParameterizedTest
  @EnumSource(Warning.class)
  void erasing_and_stopping_reminders_is_done_and_the_lock_stays(Warning warning) {
    SessionState state = warned(new WarningLock(warning, false));
    Turn stop = DIALOGUE.turn(state, heard(Command.STOP_REMINDERS, Optional.empty(), "", NOW));
    assertLocked(stop, "stop my reminders");
    assertThat(stop.job()).isPresent();
    Turn erase = DIALOGUE.turn(state, heard(Command.ERASE, Optional.empty(), "", NOW));
    assertLocked(erase, "erase");
    assertThat(((WarningLock) erase.next().scene()).asked()).isEqualTo(LockQuestion.ERASE);
    Turn yes = move(erase.next(), Move.YES);
    assertThat(yes.job()).isPresent();
    assertLocked(yes, "yes");
    Turn no = move(erase.next(), Move.NO);
    assertThat(no.job()).isEmpty();
    assertLocked(no, "no");
  }

  @Test
  void a_plain_question_gets_one_sentence_where_it_can_wait_and_none_in_an_emergency() {
    for (Warning warning : Warning.values()) {
      Turn turn = say(warned(new WarningLock(warning, false)), "what is dehydration");
      assertLocked(turn, warning.name());
      boolean quotes = turn.speech().lines().stream().anyMatch(Line.Quote.class::isInstance);
      assertThat(quotes).as(warning.name()).isEqualTo(!warning.isEmergency());
    }
  }

  @Test
  void an_ambulance_asked_for_raises_what_could_wait() {
    SessionState state = warned(new WarningLock(Warning.URGENT, false));
    for (String words : List.of("call an ambulance", "i need an ambulance", "call 911")) {
      Turn turn = say(state, words);
      assertThat(((WarningLock) turn.next().scene()).warning()).isEqualTo(Warning.EMERGENCY);
    }
  }

  // --- a crisis

  @Test
  void a_no_in_a_crisis_is_met_gently() {
    SessionState state = warned(new WarningLock(Warning.CRISIS, false));
    Turn first = move(state, Move.NO);
    assertThat(first.speech().lines()).containsExactly(Line.calling(Phrase.LOCK_CANNOT_CRISIS));
    Turn second = move(first.next(), Move.NO);
    assertThat(second.speech().lines()).containsExactly(Line.calling(Phrase.LOCK_MOVE_AWAY));
    Turn near = move(first.next(), Move.YES);
    assertThat(near.speech().lines()).containsExactly(Line.calling(Phrase.LOCK_FRIEND_CRISIS));
  }

  @Test
  void nothing_takes_back_means_or_an_act() {
    SessionState state = warned(new WarningLock(Warning.CRISIS, false));
    for (String words :
        List.of(
            "i have a gun", "i've got the pills lined up", "i'm on the bridge", "i cut myself")) {
      Turn turn = say(state, words);
      assertThat(((WarningLock) turn.next().scene()).warning())
          .as(words)
          .isIn(Warning.CRISIS_MEANS, Warning.POISON_ON_PURPOSE);
      assertLocked(say(turn.next(), "i was only joking"), words);
    }
    for (String words : List.of("i don't have a gun", "no pills here", "i didn't cut myself")) {
      Turn turn = say(state, words);
      assertThat(((WarningLock) turn.next().scene()).warning()).as(words).isEqualTo(Warning.CRISIS);
    }
  }

  @Test
  void abuse_that_is_told_gets_a_line_of_its_own() {
    for (String words :
        List.of("my husband kicked me and my thigh is badly bruised", "he hit me in the leg")) {
      Turn turn = say(SessionState.NEW, words);
      assertThat(turn.speech().lines()).as(words).contains(Line.calling(Phrase.NOT_SAFE));
    }
    Turn game = say(SessionState.NEW, "a guy kicked me in soccer");
    assertThat(game.speech().lines()).doesNotContain(Line.calling(Phrase.NOT_SAFE));
  }
}
