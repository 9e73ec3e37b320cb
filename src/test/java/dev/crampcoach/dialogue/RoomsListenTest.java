package dev.crampcoach.dialogue;

import static dev.crampcoach.dialogue.Talking.hear;
import static dev.crampcoach.dialogue.Talking.say;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.conversation.Circumstance;
import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.CrampMuscle;
import dev.crampcoach.conversation.CrampPlace;
import dev.crampcoach.conversation.IdleScene.CrampAsked;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.ReliefWay;
import dev.crampcoach.conversation.SafetyScene.SignsAsked;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Longer words during a cramp: a step that was not caught, what a sentence names without meaning
 * it, and what cannot be answered now. Source: clinical facts, section 2A.
 */
class RoomsListenTest {
  private static final CrampOn ASKED = CrampOn.begun(Talking.NOW);
  private static final CrampOn BED = ASKED.at(CrampPlace.BED);

  /** A step that was not caught is said again, and its words are no new place or muscle. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "the thing you said about sliding",
        "what was i meant to do with the heel",
        "can i do that one again the leg thing",
        "no not that one the one before",
        "you speak too fast what comes after the leg to the side",
        "which leg did you mean by the other one",
        "i lost track when you said the toes",
        "it's less but what do you mean bend the good knee",
        "should i be on my back"
      })
  void a_step_is_said_again(String words) {
    for (CrampPlace place :
        List.of(CrampPlace.BED, CrampPlace.SITTING, CrampPlace.STANDING, CrampPlace.TOILET)) {
      Turn turn = say(ASKED.at(place), words);
      assertThat(turn.next().scene()).as(words).isEqualTo(ASKED.at(place));
      assertThat(turn.speech().lines())
          .as(words + " in " + place)
          .containsAll(ReliefWay.of(ASKED.at(place), Set.of()).lines());
    }
  }

  /** "What do I hold" names an arm that does not cramp. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "the bench has no arms what do i hold",
        "my hands are full",
        "where do my arms go"
      })
  void what_does_not_cramp_is_no_other_muscle(String words) {
    CrampOn next = (CrampOn) say(BED, words).next().scene();
    assertThat(next.muscle()).isEqualTo(CrampMuscle.INNER_THIGH);
  }

  /** What eases and comes back does not close the conversation. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "she says it's easing and then it grabs",
        "it's gone hard again like wood",
        "it lets go then tightens",
        "it's kind of gone and kind of not"
      })
  void what_comes_back_is_not_over(String words) {
    assertThat(say(BED, words).next().scene()).isInstanceOf(CrampOn.class);
    assertThat(say(BED, words).ends()).isFalse();
  }

  /** "It quit, thank you" is over, and is told how to get up. */
  @Test
  void who_says_that_it_is_over_hears_how_to_get_up() {
    Turn turn = say(BED, "okay it quit thank you");
    assertThat(turn.ends()).isTrue();
    assertThat(turn.speech().lines()).contains(Line.say(Phrase.RELIEF_EASED));
  }

  /** Who helps is known: what counts is how it goes. */
  @Test
  void a_helper_who_tells_how_it_goes_is_heard() {
    SessionState helping =
        SessionState.NEW.with(SessionState.NEW.circumstances().with(Set.of(Circumstance.HELPER)));
    Turn half = hear(helping.at(BED), Command.WORDS, "half gone he reckons", 0);
    assertThat(half.speech().lines()).contains(Line.say(Phrase.EASING_STAY));
  }

  /** A guess of the model without a mark gives way to an answer; a sign beside one does not. */
  @Test
  void an_answer_comes_before_a_guess_and_never_before_a_sign() {
    Turn answered = say(BED, "he says it's pulling behind his knee");
    assertThat(answered.next().scene()).isInstanceOf(CrampOn.class);
    Turn sign = say(BED, "he says it's easing but his leg is swollen and hot");
    assertThat(sign.next().scene()).isInstanceOf(WarningLock.class);
  }

  @Test
  void what_nobody_can_answer_now_is_put_off() {
    Turn turn = say(BED, "who is the mayor of boston");
    assertThat(turn.speech().lines()).contains(Line.say(Phrase.RELIEF_ASK_LATER));
    assertThat(turn.next().scene()).isInstanceOf(CrampOn.class);
  }

  /** What is asked beside how it goes is answered first. */
  @ParameterizedTest
  @CsvSource({
    "which side like which side do i roll to i'm thirty four weeks, RELIEF_SIDE",
    "um mostly yeah is this gonna hurt the baby, RELIEF_BABY",
    "i asked you about the baby is the baby okay she's kicking a lot, RELIEF_BABY",
    "small small it is coming down now where did you say i should rub, RELIEF_RUB",
    "yessir i can drive in a minute right, RELIEF_DRIVE_ON"
  })
  void a_question_beside_how_it_goes_is_answered(String words, Phrase answer) {
    Turn turn = say(BED, words);
    assertThat(turn.speech().lines()).as(words).contains(Line.calling(answer));
    assertThat(turn.next().scene()).as(words).isInstanceOf(CrampOn.class);
  }

  @ParameterizedTest
  @CsvSource({
    "nearly there yes shall i have a cup of tea or is that bad, drinks-that-count",
    "it's gone but it's sore now is that normal, duration"
  })
  void a_question_that_the_catalogue_answers_is_answered(String words, String item) {
    assertThat(say(BED, words).speech().quotes().map(id -> id.item())).as(words).contains(item);
  }

  /** What a live cramp explains is no sign. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "uh a little i guess but it's still like twitching",
        "hmm still twitching a little",
        "how am i supposed to know ten minutes i been cussing at it since the feed store maybe five",
        "911 i'm in australia mate nah same it's still going hard",
        "e still dey pain me abeg the thing is like stone"
      })
  void what_a_cramp_explains_is_neither_warned_of_nor_asked_about(String words) {
    Scene next = say(BED, words).next().scene();
    boolean pain = next instanceof SignsAsked asked && asked.stage() == SignsAsked.Stage.WHAT_ELSE;
    assertThat(next instanceof CrampOn || pain).as(words + " -> " + next).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes yes it's not me it's my son he's thirteen he's down on the field holding his leg",
        "help my daughter she's thirteen and she's down on the pitch holding her thigh"
      })
  void a_child_with_a_cramp_gets_relief(String words) {
    assertThat(say(new CrampAsked(), words).next().scene()).isInstanceOf(CrampOn.class);
  }

  /** Who was taken for a child says so. */
  @Test
  void a_grown_up_is_believed() {
    Turn young = say(new CrampAsked(), "mommy it hurts");
    assertThat(young.next().circumstances().tell(Circumstance.YOUNG)).isTrue();
    Turn grown = hear(young.next(), Command.WORDS, "i am a grown up i'm fifty eight", 0);
    assertThat(grown.next().circumstances().tell(Circumstance.YOUNG)).isFalse();
    Turn other = say(new CrampAsked(), "mama is it cramping now she says no just stiff");
    assertThat(other.next().circumstances().tell(Circumstance.YOUNG)).isFalse();
  }
}
