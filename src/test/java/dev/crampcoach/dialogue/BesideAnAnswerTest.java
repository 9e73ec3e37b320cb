package dev.crampcoach.dialogue;

import static dev.crampcoach.dialogue.Talking.hear;
import static dev.crampcoach.dialogue.Talking.say;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.conversation.AnswerScene.AfterAnswer;
import dev.crampcoach.conversation.Circumstance;
import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.GuidingScene.BetweenHolds;
import dev.crampcoach.conversation.GuidingScene.Playing;
import dev.crampcoach.conversation.GuidingScene.StretchAsked;
import dev.crampcoach.conversation.IdleScene.CrampAsked;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.SafetyScene.GateAsked;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.EnglishBeside;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is said beside an answer, or instead of one, is heard: a question while a cramp is on, a new
 * joint, a leg that is only tight, a wish to go on. Source: clinical facts, sections 2A and 3A.
 */
class BesideAnAnswerTest {
  private static final BetweenHolds HOLDS =
      new BetweenHolds(Talking.walkthrough(), "seated-wide-leg", true);
  private static final GateAsked GATE = new GateAsked("chair-routine", false, false);
  private static final AfterAnswer OFFERED = new AfterAnswer("seated-butterfly");

  private static boolean quotes(Turn turn, String item, String line) {
    return turn.speech().lines().stream()
        .anyMatch(
            each ->
                each instanceof Line.Quote quote
                    && quote.content().item().equals(item)
                    && quote.content().place().equals(line));
  }

  // --- questions during a cramp

  @Test
  void every_known_question_has_its_line() {
    assertThat(EnglishBeside.QUESTIONS.topics())
        .filteredOn(topic -> !topic.startsWith("say."))
        .allSatisfy(
            topic -> {
              String[] parts = topic.split("\\.");
              assertThat(Talking.CATALOGUE.item(parts[0])).isPresent();
              assertThat(Talking.CATALOGUE.item(parts[0]).orElseThrow().wording().line(parts[1]))
                  .isPresent();
            });
  }

  @ParameterizedTest
  @CsvSource({
    "it's easing a little but is it normal to sweat this much, causes, hot-weather",
    "a bit better what's it from, causes, why",
    "slightly better how long does this usually last, duration, how-long",
    "a little better will it come back, duration, comes-back",
    "a little better was it the wine, alcohol, link",
    "half gone is it because i had beer, alcohol, link",
  })
  void a_question_is_answered_and_relief_goes_on(String words, String item, String line) {
    Turn turn = say(Talking.RELIEVING, words);
    assertThat(quotes(turn, item, line)).isTrue();
    assertThat(turn.next().scene()).isInstanceOf(CrampOn.class);
  }

  @ParameterizedTest
  @CsvSource({
    "it's gone can she have a bath, heat, warm-bath",
    "all gone now can i play on, duration, sport-again",
    "it stopped can i go back to sleep, duration, sleep",
    "much better now why did that happen, causes, why",
    "it let go is it ok to run for the bus, duration, sport-again",
    "it's over will it come back, duration, comes-back",
  })
  void after_the_end_a_question_is_answered_and_the_session_stays_open(
      String words, String item, String line) {
    Turn turn = say(Talking.RELIEVING, words);
    assertThat(quotes(turn, item, line)).isTrue();
    assertThat(turn.next().scene()).isInstanceOf(NothingOpen.class);
    assertThat(turn.ends()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"it's gone thank you", "it's gone what a relief", "all better now", "that did it"})
  void without_a_question_it_ends_kindly(String words) {
    assertThat(say(Talking.RELIEVING, words).ends()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mostly",
        "four out of ten now",
        "it's like a three now",
        "gone mostly",
        "more or less gone",
        "down to a two",
        "a good bit easier",
        "pretty much gone",
        "it's a bit better"
      })
  void nearly_over_is_not_over(String words) {
    Turn turn = say(Talking.RELIEVING, words);
    assertThat(turn.next().scene()).isInstanceOf(CrampOn.class);
    assertThat(turn.speech().lines())
        .containsAnyOf(Line.say(Phrase.EASING_STAY), Line.say(Phrase.EASING_STAY_ON));
  }

  // --- somebody who will not be touched

  @ParameterizedTest
  @ValueSource(
      strings = {
        "he won't let me touch it", "she pushed me away", "he says get off",
            "she doesn't want me to touch her",
        "he screams when i touch it", "mum says hands off", "she keeps saying don't touch",
            "he shoved my hand away",
        "she kicked me away"
      })
  void who_will_not_be_touched_is_talked_through_it(String words) {
    SessionState helping =
        SessionState.NEW.with(SessionState.NEW.circumstances().with(Set.of(Circumstance.HELPER)));
    Turn turn = hear(helping.at(Talking.RELIEVING), Command.WORDS, words, 0);
    assertThat(turn.speech().lines())
        .contains(Line.say(Phrase.RELIEF_UNTOUCHED), Line.say(Phrase.RELIEF_UNTOUCHED_STRETCH))
        .doesNotContain(Line.calling(Phrase.NOT_SAFE), Line.say(Phrase.RELIEF_HELPER));
  }

  // --- tight, and no cramp

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no i'm not having that now just tight",
        "i'm just tight not cramping",
        "nope just a bit stiff",
        "nah just tight after training can i stretch",
        "no my thighs are tight"
      })
  void a_tight_leg_is_offered_a_stretch(String words) {
    assertThat(say(new CrampAsked(), words).next().scene()).isInstanceOf(StretchAsked.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"it's not a cramp i just want to stretch", "i'm not cramping i'm just tight"})
  void relief_ends_for_a_leg_that_is_only_tight(String words) {
    assertThat(say(Talking.RELIEVING, words).next().scene()).isInstanceOf(StretchAsked.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "it's not a cramp i pulled it stretching",
        "still tight",
        "it's just really tight"
      })
  void what_is_hurt_or_still_grips_is_offered_none(String words) {
    assertThat(say(Talking.RELIEVING, words).next().scene()).isNotInstanceOf(StretchAsked.class);
  }

  // --- what was told already

  @Test
  void a_place_told_with_the_pain_is_not_asked_again() {
    Turn turn = say(CrampOn.begun(Talking.NOW), "standing i told you and it's killing me");
    assertThat(turn.speech().lines()).contains(Line.say(Phrase.RELIEF_STANDING_SLIDE));
  }

  // --- a new joint

  @ParameterizedTest
  @ValueSource(
      strings = {
        "worse i've got a tin hip on that side",
        "i had it replaced in march",
        "i have a new knee is that ok",
        "i got a metal hip years ago",
        "can i put my leg out like that i had my hip done"
      })
  void in_relief_a_new_joint_is_heard_first(String words) {
    Turn turn = say(Talking.RELIEVING, words);
    assertThat(turn.speech().lines()).startsWith(Line.say(Phrase.RELIEF_SURGERY));
    assertThat(turn.next().circumstances().tell(Circumstance.SURGERY)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i had my hip replaced in march is it even okay for me to stretch",
        "i said i have a new hip does that matter",
        "i had my hip done four years ago could i do a little stretch in the chair",
        "is a banana good i've got a plastic hip",
        "i have a new knee and bad sleep can i stretch"
      })
  void elsewhere_the_line_about_surgeons_is_told(String words) {
    Turn turn = say(new NothingOpen(), words);
    assertThat(quotes(turn, "stretching", "after-surgery")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"i have a tin hip", "can i do it with a tin hip", "had my knee replaced in june"})
  void at_the_gate_a_new_joint_closes_it(String words) {
    assertThat(say(GATE, words).speech().lines()).contains(Line.say(Phrase.GATE_SURGERY));
  }

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
      strings = {"start the bed one", "go on it is a bit swollen", "yes go but i fell yesterday"})
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
  @ValueSource(strings = {"i pulled it yesterday", "i pulled it last week", "i felt a pop"})
  void a_fresh_injury_is_none_of_these(String words) {
    Turn turn = say(GATE, words);
    assertThat(turn.speech().lines()).doesNotContain(Line.say(Phrase.GATE_OLD_INJURY));
    assertThat(
            turn.next().scene() instanceof WarningLock
                || turn.speech().lines().contains(Line.say(Phrase.GATE_INJURY)))
        .isTrue();
  }

  // --- at the wheel

  @ParameterizedTest
  @ValueSource(strings = {"i'm driving", "start i'm driving", "hang on i'm driving a lorry"})
  void nothing_is_guided_at_the_wheel(String words) {
    assertThat(say(GATE, words).speech().lines()).contains(Line.say(Phrase.GATE_DRIVING));
    assertThat(say(HOLDS, words).speech().lines()).contains(Line.say(Phrase.GATE_DRIVING));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i'm driving a lorry and it's cramping",
        "nah not now i'm driving on the motorway it keeps cramping"
      })
  void a_driver_with_a_cramp_is_told_to_stop(String words) {
    assertThat(say(new CrampAsked(), words).speech().lines())
        .contains(Line.say(Phrase.RELIEF_DRIVING));
  }

  @ParameterizedTest
  @ValueSource(strings = {"it's driving me crazy", "i'm driving tomorrow"})
  void who_does_not_drive_now_is_not_told_to_stop(String words) {
    assertThat(say(new NothingOpen(), words).speech().lines())
        .doesNotContain(Line.say(Phrase.RELIEF_DRIVING), Line.say(Phrase.GATE_DRIVING));
  }
}
