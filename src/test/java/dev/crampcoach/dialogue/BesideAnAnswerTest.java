package dev.crampcoach.dialogue;

import static dev.crampcoach.dialogue.Talking.hear;
import static dev.crampcoach.dialogue.Talking.say;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.conversation.Circumstance;
import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.GuidingScene.BetweenHolds;
import dev.crampcoach.conversation.GuidingScene.StretchAsked;
import dev.crampcoach.conversation.IdleScene.CrampAsked;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.SafetyScene.GateAsked;
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
