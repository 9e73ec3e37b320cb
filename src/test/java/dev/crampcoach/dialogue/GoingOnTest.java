package dev.crampcoach.dialogue;

import static dev.crampcoach.dialogue.Talking.say;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.conversation.AnswerScene.AfterAnswer;
import dev.crampcoach.conversation.GuidingScene.BetweenHolds;
import dev.crampcoach.conversation.GuidingScene.Playing;
import dev.crampcoach.conversation.IdleScene.CrampAsked;
import dev.crampcoach.conversation.SafetyScene.GateAsked;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A wish to go on, and what is asked or told in a stretch and before it, is heard. */
class GoingOnTest {
  private static final BetweenHolds HOLDS =
      new BetweenHolds(Talking.walkthrough(), "seated-wide-leg", true);
  private static final GateAsked GATE = new GateAsked("chair-routine", false, false);
  private static final AfterAnswer OFFERED = new AfterAnswer("seated-butterfly");

  // --- going on

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yeah go",
        "vamos go",
        "ok yeah go",
        "uh huh take me through it",
        "yes please steps",
        "yeah go on",
        "no do one",
        "go on then",
        "yes ready",
        "okay start",
        "sure walk me through it"
      })
  void an_offer_of_steps_is_taken(String words) {
    assertThat(say(OFFERED, words).next().scene())
        .isEqualTo(new GateAsked("seated-butterfly", false, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i'm going to bed",
        "no thanks",
        "i go take a shower bye",
        "don't start",
        "tell me more"
      })
  void what_only_sounds_like_it_takes_no_offer(String words) {
    assertThat(say(OFFERED, words).next().scene()).isNotInstanceOf(GateAsked.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no i said go i wanted the bed stretch",
        "no i want do the butterfly with you counting",
        "start the chair one",
        "no just do the bed one with me",
        "do the lunge with me"
      })
  void a_stretch_asked_for_by_name_or_place_starts(String words) {
    assertThat(say(new CrampAsked(), words).next().scene()).isInstanceOf(GateAsked.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ok yeah go i got a kitchen chair now",
        "vamos go",
        "much better yes two",
        "yeah go",
        "go on then round two",
        "i've done that one three times now yeah round two",
        "yeah go on i'm ready",
        "yes ready"
      })
  void between_holds_it_goes_on(String words) {
    assertThat(say(HOLDS, words).next().scene()).isInstanceOf(Playing.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no no i meant start he moved start the chair one",
        "yeah go",
        "start i've got a chair now"
      })
  void the_gate_opens_for_who_starts(String words) {
    assertThat(say(GATE, words).next().scene()).isInstanceOf(Playing.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "start the bed one",
        "go on it is a bit swollen",
        "yes go but i fell yesterday",
        "she had her hip done in march is that cleared did they say you're cleared she doesn't know"
      })
  void the_gate_stays_closed_for_another_stretch_or_a_sign(String words) {
    assertThat(say(GATE, words).next().scene()).isNotInstanceOf(Playing.class);
  }

  // --- in a stretch and before it

  @ParameterizedTest
  @ValueSource(
      strings = {
        "shouldn't i do the other leg first the bad one's the right",
        "no nothing hurts i just want the other leg",
        "is my bad leg next"
      })
  void the_bad_leg_is_a_side_and_no_pain(String words) {
    assertThat(say(HOLDS, words).speech().lines()).doesNotContain(Line.say(Phrase.STRETCH_STOP));
  }

  @ParameterizedTest
  @ValueSource(strings = {"my bad leg hurts", "yes go on but it hurts", "the bad one is burning"})
  void pain_in_the_bad_leg_is_pain(String words) {
    assertThat(say(HOLDS, words).speech().lines()).contains(Line.say(Phrase.STRETCH_STOP));
  }

  @ParameterizedTest
  @CsvSource({
    "my chair has wheels, STRETCH_CHAIR_ROLLS",
    "i'm on an office chair, STRETCH_CHAIR_ROLLS",
    "is it bad if it shakes, STRETCH_TREMBLING",
    "is it normal that it trembles, STRETCH_TREMBLING",
  })
  void a_stretch_answers_what_is_asked_of_it(String words, Phrase answer) {
    assertThat(say(HOLDS, words).speech().lines()).contains(Line.say(answer));
  }

  @ParameterizedTest
  @CsvSource({
    "pulled it last year, GATE_OLD_INJURY",
    "it's an old pull it's fine now, GATE_OLD_INJURY",
    "i broke my leg years ago, GATE_OLD_INJURY",
    "what's a clot, TERM_CLOT",
    "what is pop like the drink, TERM_POP",
    "my chair has wheels, STRETCH_CHAIR_ROLLS",
  })
  void the_gate_answers(String words, Phrase answer) {
    Turn turn = say(GATE, words);
    assertThat(turn.speech().lines()).contains(Line.say(answer));
    assertThat(turn.next().scene()).isInstanceOf(GateAsked.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a clot", "blood clot", "the clot", "i have a clot"})
  void a_clot_named_at_the_gate_closes_it(String words) {
    assertThat(say(GATE, words).speech().lines()).contains(Line.say(Phrase.GATE_CLOSED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"no clots", "no clot here", "never had a clot"})
  void a_clot_that_is_denied_opens_it(String words) {
    assertThat(say(GATE, words).next().scene()).isInstanceOf(Playing.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"i pulled it yesterday", "i pulled it last week", "i felt a pop"})
  void a_fresh_injury_is_none_of_these(String words) {
    Turn turn = say(GATE, words);
    assertThat(turn.speech().lines()).doesNotContain(Line.say(Phrase.GATE_OLD_INJURY));
    assertThat(
            turn.next().scene() instanceof WarningLock
                || turn.speech().lines().contains(Line.say(Phrase.GATE_INJURY)))
        .isTrue();
  }
}
