package dev.crampcoach.dialogue;

import static dev.crampcoach.dialogue.Talking.guide;
import static dev.crampcoach.dialogue.Talking.hear;
import static dev.crampcoach.dialogue.Talking.say;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.conversation.Circumstance;
import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.CrampPlace;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.SafetyScene.SignsAsked;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.triage.SignQuestion;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Who has the cramp (a child, somebody else, a pregnant person), and what follows from it. Source:
 * clinical facts, section 2A.
 */
class ReliefListenersTest {
  private static final CrampOn ASKED = CrampOn.begun(Talking.NOW);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i'm scared",
        "i'm really frightened",
        "am i going to be okay",
        "i'm freaking out",
        "i'm alone",
        "i'm seventy nine and alone",
        "nobody is here"
      })
  void fear_gets_one_line_before_the_next_step(String words) {
    for (CrampOn step : List.of(ASKED, ASKED.at(CrampPlace.BED))) {
      Turn turn = say(step, words);
      assertThat(turn.next().scene()).isInstanceOf(CrampOn.class);
      assertThat(turn.speech().lines().get(0)).isEqualTo(Line.say(Phrase.RELIEF_FEAR));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"i'm nine", "mommy my leg is cramping", "i'm in third grade"})
  void a_child_is_sent_to_a_grown_up_and_stretches_nothing(String words) {
    SessionState told = say(ASKED, words).next();
    assertThat(told.last().orElseThrow().lines()).contains(Line.say(Phrase.RELIEF_CHILD_GET));
    for (String next : List.of("in bed", "the same", "yes", "no", "my mom is asleep", "blah")) {
      Turn turn = hear(told, Command.WORDS, next, 0);
      Set<Phrase> stretches =
          EnumSet.of(Phrase.RELIEF_HOLD, Phrase.RELIEF_BED_SLIDE, Phrase.RELIEF_BED_STRAIGHTEN);
      assertThat(turn.speech().all())
          .noneMatch(line -> line instanceof Line.Say say && stretches.contains(say.phrase()));
    }
  }

  @Test
  void a_child_that_cannot_wake_anybody_is_told_the_number_and_the_address() {
    SessionState told = say(ASKED, "i'm nine and my leg is cramping").next();
    Turn turn = hear(told, Command.WORDS, "my mom won't wake up", 0);
    assertThat(turn.next().scene()).isInstanceOf(WarningLock.class);
    assertThat(turn.speech().lines())
        .anyMatch(Line::tellsToCall)
        .contains(Line.say(Phrase.TELL_YOUR_ADDRESS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what can i do for him",
        "how can i help her",
        "should i rub his leg",
        "he's in bed"
      })
  void what_to_do_for_somebody_else_is_about_them(String words) {
    Turn turn = say(ASKED, words);
    assertThat(turn.speech().lines()).contains(Line.say(Phrase.RELIEF_HELPER));
    assertThat(turn.next().circumstances().told()).contains(Circumstance.HELPER);
  }

  /** What is worth a visit never puts relief off; it is said when the cramp is over. */
  @Test
  void a_visit_is_advised_when_the_cramp_is_over() {
    Turn turn = say(new NothingOpen(), "my thigh is cramping and i get cramps every night");
    assertThat(turn.speech().lines())
        .contains(Line.say(Phrase.RELIEF_START))
        .doesNotContain(Line.say(Phrase.SOON));
    assertThat(hear(turn.next(), Move.EASING, "", 1).speech().lines())
        .contains(Line.say(Phrase.SOON));
  }

  @Test
  void a_driver_drives_on_only_when_it_is_gone() {
    SessionState driving = say(ASKED, "i'm driving").next();
    SessionState parked = hear(driving, Command.WORDS, "okay i pulled over", 0).next();
    assertThat(((CrampOn) parked.scene()).place()).contains(CrampPlace.PULLED_OVER);
    assertThat(hear(parked, Command.WORDS, "can i keep driving", 0).speech().lines())
        .containsExactly(Line.say(Phrase.RELIEF_DRIVE_ON));
    assertThat(hear(parked, Move.EASING, "", 0).speech().lines())
        .contains(Line.say(Phrase.RELIEF_DRIVE_ON));
  }

  @ParameterizedTest
  @MethodSource("muscles")
  void each_muscle_has_its_own_stretch(String words, Phrase step) {
    assertThat(say(ASKED, words).speech().lines()).contains(Line.say(step));
  }

  static Stream<Arguments> muscles() {
    return Stream.of(
        Arguments.of("it's my calf", Phrase.RELIEF_CALF),
        Arguments.of("my foot", Phrase.RELIEF_FOOT),
        Arguments.of("it's in my toes", Phrase.RELIEF_FOOT),
        Arguments.of("the back of my thigh", Phrase.RELIEF_BACK_OF_THIGH),
        Arguments.of("my hamstring", Phrase.RELIEF_BACK_OF_THIGH));
  }

  /** A sign of the leg is never taken for a remedy or for the cramp. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "it's kind of warm",
        "it's warm",
        "a bit swollen",
        "it's kinda numb",
        "it feels hot",
        "it's gone cold",
        "sort of weak",
        "no but it's swollen"
      })
  void a_sign_stops_relief_in_every_step(String words) {
    CrampOn bed = ASKED.at(CrampPlace.BED);
    for (CrampOn step : List.of(ASKED, bed, bed.afterARound(), ASKED.at(CrampPlace.SITTING))) {
      assertThat(say(step, words).next().scene())
          .as(words + " in " + step)
          .isInstanceOf(WarningLock.class);
    }
  }

  @Test
  void help_says_what_can_be_said_and_goes_on() {
    for (CrampOn step : List.of(ASKED, ASKED.at(CrampPlace.BED))) {
      Turn turn = hear(SessionState.NEW.at(step), Move.HELP, "", 0);
      assertThat(turn.next().scene()).isEqualTo(step);
      assertThat(turn.speech().lines()).hasSize(1).allMatch(Line::tellsToCall);
    }
  }

  /** A yes answers what was asked: whether it is easing, or whether a grown-up comes. */
  @Test
  void a_childs_yes_to_whether_it_is_easing_is_no_grown_up() {
    SessionState told = say(ASKED, "i'm nine").next();
    SessionState alone = hear(told, Move.NO, "", 0).next();
    Turn asked = hear(alone, Move.NO, "", 0);
    assertThat(asked.speech().question().orElseThrow().ask())
        .isEqualTo(Line.say(Phrase.ASK_EASING));
    Turn eased = hear(asked.next(), Move.YES, "", 0);
    assertThat(eased.speech().lines()).containsExactly(Line.say(Phrase.RELIEF_CHILD_BETTER));
    Turn not = hear(asked.next(), Move.NO, "", 0);
    assertThat(not.speech().lines()).containsExactly(Line.calling(Phrase.RELIEF_CHILD_NOBODY));
    assertThat(hear(told, Command.WORDS, "yes she is", 0).speech().lines())
        .containsExactly(Line.say(Phrase.RELIEF_CHILD_COMING));
  }

  @Test
  void what_comes_between_asks_a_child_for_the_grown_up_again() {
    SessionState told = say(ASKED, "i'm nine").next();
    for (Turn turn :
        List.of(hear(told, Command.THANKS, "", 0), hear(told, Command.WORDS, "thank you", 0))) {
      assertThat(turn.speech().question().orElseThrow().ask())
          .isEqualTo(Line.say(Phrase.ASK_GROWN_UP_COMING));
    }
    var asked = new SignsAsked(ASKED, Optional.empty(), SignsAsked.Stage.FIRST);
    assertThat(hear(told.at(asked), Move.NO, "", 0).speech().question().orElseThrow().ask())
        .isIn(Line.say(Phrase.ASK_GROWN_UP_COMING), Line.say(Phrase.ASK_GROWN_UP));
  }

  @Test
  void a_child_is_guided_through_nothing() {
    SessionState cramp = say(ASKED, "i'm nine").next();
    Turn turn = guide(cramp, 1);
    assertThat(turn.next().scene()).isInstanceOf(CrampOn.class);
    assertThat(turn.speech().lines()).contains(Line.say(Phrase.RELIEF_CHILD_GET));
    SessionState child = say(new NothingOpen(), "i'm nine").next();
    assertThat(guide(child, 1).speech().lines()).contains(Line.say(Phrase.RELIEF_CHILD_GET));
    SessionState stretch = hear(guide(SessionState.NEW, 0).next(), Move.START, "", 0).next();
    Turn told = hear(stretch, Command.WORDS, "i'm nine years old", 1);
    assertThat(told.speech().lines()).contains(Line.say(Phrase.RELIEF_CHILD_GET));
    assertThat(told.next().scene()).isEqualTo(new NothingOpen());
  }

  /** Whatever led to it; but to somebody who listens no address is needed. */
  @Test
  void a_child_that_is_to_call_is_told_to_say_the_address() {
    SessionState child = say(ASKED, "i'm nine").next();
    var asked =
        new SignsAsked(
            ASKED, Optional.empty(), SignsAsked.Stage.FIRST, Optional.of(SignQuestion.BREATHING));
    assertThat(hear(child.at(asked), Move.YES, "", 0).speech().lines())
        .contains(Line.say(Phrase.TELL_YOUR_ADDRESS));
    Turn crisis = hear(child, Command.WORDS, "i want to die", 0);
    assertThat(crisis.next().scene()).isInstanceOf(WarningLock.class);
    assertThat(crisis.speech().lines()).doesNotContain(Line.say(Phrase.TELL_YOUR_ADDRESS));
  }
}
