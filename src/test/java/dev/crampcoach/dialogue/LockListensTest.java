package dev.crampcoach.dialogue;

import static dev.crampcoach.dialogue.LockTest.assertLocked;
import static dev.crampcoach.dialogue.LockTest.say;
import static dev.crampcoach.dialogue.LockTest.warned;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.LockQuestion;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.triage.SignQuestion;
import dev.crampcoach.triage.Warning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A warning that listens: protests, promises, leaving and new questions. Source: 4B4. */
class LockListensTest {

  private static List<String> lines(String file) {
    try (Stream<String> lines = Files.lines(Path.of("src/test/resources/lock", file + ".txt"))) {
      return lines.filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static boolean isGrave(SignQuestion sign) {
    return sign == SignQuestion.SELF_HARM || sign == SignQuestion.SWALLOWED;
  }

  private static SessionState warnedOf(SignQuestion sign) {
    return warned(new WarningLock(sign.warning(), Optional.of(sign), false));
  }

  private static boolean hasAdvice(Turn turn, Warning warning) {
    return turn.speech().lines().contains(Line.calling(warning.phrase()));
  }

  private static void assertEmpty(List<String> failed) {
    assertThat(failed).as(String.join("\n", failed)).isEmpty();
  }

  // --- nothing is done to the body

  @ParameterizedTest
  @ValueSource(
      strings = {
        "could she just sleep it off",
        "can i sleep in a chair with it",
        "where's a good place to stretch it",
        "what's the best first move",
        "can i go swimming in the pool here"
      })
  void no_plain_answer_tells_to_stretch_or_rub(String words) {
    Turn turn = say(warnedOf(SignQuestion.LIMPING_CHILD), words);
    assertLocked(turn, words);
    assertThat(turn.speech().answers().map(id -> Talking.CATALOGUE.words(id).orElse("")))
        .as(words)
        .noneMatch(said -> said.toLowerCase(Locale.ROOT).matches(".*(stretch|swim).*"));
  }

  // --- protests

  @ParameterizedTest
  @EnumSource(SignQuestion.class)
  void a_protest_leads_to_the_signs_own_question_at_once(SignQuestion sign) {
    if (isGrave(sign)) {
      return;
    }
    var failed = new ArrayList<String>();
    for (String words : lines("protests")) {
      Turn turn = say(warnedOf(sign), words);
      boolean asks =
          turn.next().scene() instanceof WarningLock next
              && next.asked() == LockQuestion.SIGN
              && turn.speech().lines().contains(Line.say(Phrase.CHECK_FIRST));
      if (!asks) {
        failed.add(words + " -> " + turn.speech());
      }
    }
    assertEmpty(failed);
  }

  @ParameterizedTest
  @EnumSource(SignQuestion.class)
  void nothing_of_a_crisis_or_poison_is_taken_back_by_a_protest(SignQuestion sign) {
    if (!isGrave(sign)) {
      return;
    }
    for (String words : List.of("i feel fine", "it's gone now", "why 911", "it's only a cramp")) {
      Turn turn = say(warnedOf(sign), words);
      assertLocked(turn, words);
      assertThat(((WarningLock) turn.next().scene()).asked())
          .as(words)
          .isNotEqualTo(LockQuestion.SIGN);
    }
  }

  @ParameterizedTest
  @EnumSource(SignQuestion.class)
  void a_no_with_harmless_words_takes_it_back(SignQuestion sign) {
    if (isGrave(sign)) {
      return;
    }
    SessionState checking = say(warnedOf(sign), "you misheard me").next();
    var failed = new ArrayList<String>();
    for (String words : lines("denials")) {
      Turn turn = say(checking, words);
      if (!turn.next().scene().equals(new NothingOpen())) {
        failed.add(words + " -> " + turn.speech());
      }
    }
    assertEmpty(failed);
  }

  @ParameterizedTest
  @EnumSource(
      value = SignQuestion.class,
      names = {"ONE_SWOLLEN_LEG", "COLD_LEG", "BREATHING", "POP", "BAD_INJURY"})
  void a_sign_beside_a_denial_still_counts(SignQuestion sign) {
    for (String words : lines("denials-with-a-sign")) {
      assertLocked(say(warnedOf(sign), words), words);
      assertLocked(say(say(warnedOf(sign), "you misheard me").next(), words), words);
    }
  }

  // --- help for today

  @ParameterizedTest
  @EnumSource(SignQuestion.class)
  void a_promise_is_enough_for_today_and_not_for_an_emergency(SignQuestion sign) {
    var failed = new ArrayList<String>();
    for (String words : lines("promises")) {
      Turn turn = say(warnedOf(sign), words);
      boolean good = turn.speech().lines().contains(Line.calling(Phrase.HELP_COMES_TODAY));
      if (sign.warning().isEmergency() ? good : !(good && turn.ends())) {
        failed.add(words + " -> " + turn.speech());
      }
    }
    assertEmpty(failed);
  }

  @ParameterizedTest
  @EnumSource(SignQuestion.class)
  void another_day_is_not_enough_and_is_never_met_with_the_whole_advice(SignQuestion sign) {
    if (sign.warning().isEmergency()) {
      return;
    }
    SessionState state = warnedOf(sign);
    List<String> later =
        List.of(
            "in the morning",
            "i'll ring them in the morning",
            "monday",
            "i'll call on monday okay",
            "yes i'll call in the morning now can i ask about something",
            "tomorrow is fine isn't it");
    for (String words : later) {
      Turn turn = say(state, words);
      assertLocked(turn, words);
      assertThat(hasAdvice(turn, sign.warning())).as(words).isFalse();
      assertThat(turn.speech().lines()).as(words).hasSize(1);
      assertThat(turn.speech().lines()).isNotEqualTo(state.last().orElseThrow().lines());
      state = turn.next();
    }
  }

  @Test
  void somebody_who_drives_now_is_help_in_an_emergency() {
    for (String words :
        List.of(
            "my sister can drive me",
            "okay okay my sister can drive me is that ok instead of the ambulance",
            "my husband will take me",
            "my neighbor is gonna drive me there",
            "dad's driving me my dad is driving me now")) {
      Turn turn = say(warnedOf(SignQuestion.DARK_URINE), words);
      assertThat(turn.ends()).as(words).isTrue();
      assertThat(turn.speech().lines()).contains(Line.calling(Phrase.LOCK_GOING));
    }
    for (String words :
        List.of(
            "my sister can't drive me",
            "maybe my sister can drive me",
            "my sister can drive me tomorrow",
            "my dad will take me home")) {
      assertLocked(say(warnedOf(SignQuestion.DARK_URINE), words), words);
    }
  }

  // --- leaving

  @ParameterizedTest
  @EnumSource(SignQuestion.class)
  void it_closes_also_inside_other_words(SignQuestion sign) {
    if (isGrave(sign)) {
      return;
    }
    var failed = new ArrayList<String>();
    for (String words : lines("closings-inside")) {
      if (!say(warnedOf(sign), words).ends()) {
        failed.add(words);
      }
    }
    assertEmpty(failed);
  }

  // --- new questions

  @ParameterizedTest
  @EnumSource(SignQuestion.class)
  void the_whole_advice_is_not_said_twice_within_three_turns(SignQuestion sign) {
    SessionState state = warnedOf(sign);
    int turns = 0;
    int last = 0;
    for (String words : lines("mixed")) {
      Turn turn = say(state, words);
      if (turn.ends() || !(turn.next().scene() instanceof WarningLock lock)) {
        return;
      }
      turns++;
      if (hasAdvice(turn, sign.warning())) {
        assertThat(turns - last).as(words).isGreaterThan(2);
        last = turns;
      }
      state = turn.next();
    }
  }

  @ParameterizedTest
  @EnumSource(SignQuestion.class)
  void a_new_question_is_answered_where_it_can_wait(SignQuestion sign) {
    if (sign.warning().isEmergency()) {
      return;
    }
    for (String words :
        List.of(
            "can my husband rub it at least",
            "can i put heat on it",
            "can i take a couple aspirin meanwhile")) {
      Turn turn = say(warnedOf(sign), words);
      assertLocked(turn, words);
      assertThat(turn.speech().lines()).as(words).contains(Line.say(Phrase.LOCK_REMEDY));
    }
    for (String words : List.of("what do i tell them", "okay but what should i say to them")) {
      Turn turn = say(warnedOf(sign), words);
      assertLocked(turn, words);
      assertThat(turn.speech().all()).as(words).anyMatch(l -> l.toString().contains("LOCK_TELL"));
    }
    for (String words :
        List.of("what causes cramps in the first place", "is a banana alright for cramps")) {
      Turn turn = say(warnedOf(sign), words);
      assertLocked(turn, words);
      assertThat(turn.speech().lines()).as(words).anyMatch(Line.Quote.class::isInstance);
    }
  }
}
