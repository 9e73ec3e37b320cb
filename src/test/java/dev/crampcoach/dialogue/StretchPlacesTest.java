package dev.crampcoach.dialogue;

import static dev.crampcoach.dialogue.Talking.CATALOGUE;
import static dev.crampcoach.dialogue.Talking.DIALOGUE;
import static dev.crampcoach.dialogue.Talking.NOW;
import static dev.crampcoach.dialogue.Talking.heard;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.conversation.Circumstance;
import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.GateStep;
import dev.crampcoach.conversation.GuidingScene.BetweenHolds;
import dev.crampcoach.conversation.GuidingScene.Playing;
import dev.crampcoach.conversation.GuidingScene.StretchAsked;
import dev.crampcoach.conversation.IdleScene.CrampAsked;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.SafetyScene.GateAsked;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.Screening;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.stretch.Course;
import dev.crampcoach.stretch.Preferences;
import dev.crampcoach.stretch.Walkthrough;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A stretch for the place that is named, and moving on to another one. */
class StretchPlacesTest {
  private static final SessionState PASSED = SessionState.NEW.with(Screening.ANSWERED);
  private static final String CHAIR = "chair-routine";
  private static final String BED = "bedtime-routine";
  private static final String STANDING = "standing-side-lunge";

  /** In a stretch, another place leads to a stretch for it, and no gate is asked twice. */
  @ParameterizedTest
  @CsvSource({
    BED + ", no no no not in bed i told you the chair i am in the kitchen in a chair, " + CHAIR,
    BED + ", chair not the bed chair, " + CHAIR,
    BED + ", stop the bed one give me another one sitting in a chair, " + CHAIR,
    CHAIR + ", but i am in the bed i say bed why you say chair, " + BED,
    CHAIR + ", no i want in the bed can you change the stretch for the bed, " + BED,
    CHAIR + ", but this is chair i am in the bed you don't understand me, " + BED,
    STANDING + ", chair, " + CHAIR,
    STANDING + ", i'd rather do it sitting down, " + CHAIR
  })
  void another_place_leads_to_its_stretch(String id, String words, String other) {
    Scene next = say(PASSED.at(between(id)), words).next().scene();
    assertThat(next).as(words).isInstanceOf(Playing.class);
    assertThat(((Playing) next).from().id()).as(words).isEqualTo(other);
  }

  @Test
  void a_circumstance_still_rules_out() {
    SessionState pregnant =
        PASSED.with(PASSED.circumstances().with(Set.of(Circumstance.PREGNANCY)));
    Turn turn = say(pregnant.at(between("seated-hamstring")), "i want the one standing up");
    assertThat(turn.next().scene()).isInstanceOf(GateAsked.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "do i need a chair",
        "get off the bed biscuit",
        "i'm standing and holding on to the chair",
        "my trousers made a noise"
      })
  void a_remark_changes_no_stretch(String words) {
    Scene next = say(PASSED.at(between(STANDING)), words).next().scene();
    assertThat(next).as(words).isInstanceOf(BetweenHolds.class);
    assertThat(((BetweenHolds) next).at().id()).as(words).isEqualTo(STANDING);
  }

  /** What hurts is let go of first. */
  @Test
  void pain_comes_before_a_place() {
    Turn turn =
        say(PASSED.at(between(CHAIR)), "this is the chair again i want the bed it hurts behind");
    assertThat(turn.speech().lines()).contains(Line.say(Phrase.STRETCH_STOP));
  }

  /** At the gate a place changes the stretch; whoever says start beside it has heard the gate. */
  @Test
  void a_place_at_the_gate_changes_the_stretch() {
    SessionState gate = SessionState.NEW.at(new GateAsked(CHAIR, false, GateStep.TOLD));
    Turn asked = say(gate, "but this is chair i am in the bed");
    assertThat(((GateAsked) asked.next().scene()).id()).isEqualTo(BED);
    Turn opened = say(gate, "none of that but i said bed so start the bed one");
    assertThat(((Playing) opened.next().scene()).from().id()).isEqualTo(BED);
  }

  @ParameterizedTest
  @CsvSource({
    "eh in the chair the baby is sleeping in my bed, " + CHAIR,
    "no i mean which one in bed or chair okay i say bed, " + BED,
    "hang on babe chair or bed she says the sofa, " + CHAIR
  })
  void a_long_answer_chooses_the_place(String words, String id) {
    Scene next = say(SessionState.NEW.at(new StretchAsked()), words).next().scene();
    assertThat(((GateAsked) next).id()).as(words).isEqualTo(id);
  }

  @Test
  void the_easiest_is_told_and_asked_again() {
    Turn turn =
        say(SessionState.NEW.at(new StretchAsked()), "hmm what is more easy for somebody tired");
    assertThat(turn.next().scene()).isInstanceOf(StretchAsked.class);
    assertThat(turn.speech().lines()).contains(Line.say(Phrase.STRETCH_EASIEST_PLACE));
  }

  /** A stretch that is wanted is started, and not talked about. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "no no is fine now but last night yes i want to do the exercise the stretching",
        "no not right now i just got off a twelve i wanna stretch it out",
        "a stretch i can do without my coworkers laughing"
      })
  void a_wish_to_stretch_is_asked_which(String words) {
    assertThat(say(SessionState.NEW.at(new CrampAsked()), words).next().scene())
        .as(words)
        .isInstanceOf(StretchAsked.class);
  }

  // --- what was misheard is taken back

  /** A pregnancy that is denied or only supposed rules out nothing. */
  @Test
  void a_denied_pregnancy_falls() {
    SessionState gate = SessionState.NEW.at(new GateAsked(CHAIR, false, GateStep.TOLD));
    Turn told = say(gate, "i'm pregnant");
    Turn denied = say(told.next(), "i am not pregnant");
    assertThat(denied.next().scene()).isInstanceOf(StretchAsked.class);
    assertThat(denied.next().circumstances().tell(Circumstance.PREGNANCY)).isFalse();
    Turn supposed =
        say(gate, "how i know if i'm pregnant for this exercise i am fifty three no start start");
    assertThat(supposed.next().scene()).isInstanceOf(Playing.class);
    assertThat(say(gate, "how would i know if i'm pregnant").next().scene())
        .isInstanceOf(NothingOpen.class);
  }

  /** What the surgeon has cleared is not held back in the same breath. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "i had my hip done but that was four years ago and the surgeon said i'm all clear",
        "i had my hip done in june and the surgeon says i'm all clear"
      })
  void who_is_all_clear_starts(String words) {
    Turn turn = say(SessionState.NEW.at(new GateAsked(CHAIR, false, GateStep.TOLD)), words);
    assertThat(turn.next().scene()).as(words).isInstanceOf(Playing.class);
    assertThat(turn.speech().lines())
        .as(words)
        .doesNotContain(Line.answer("stretching", "after-surgery"));
  }

  /** In pregnancy a question what is safe is answered, and a word of ours explained. */
  @Test
  void questions_beside_a_pregnancy_are_answered() {
    SessionState gate = SessionState.NEW.at(new GateAsked(CHAIR, false, GateStep.TOLD));
    SessionState told = say(gate, "i'm five months pregnant").next();
    assertThat(
            say(told, "what's safe for the inside of her leg when she's pregnant").speech().lines())
        .contains(Line.say(Phrase.GATE_PREGNANCY_LEAVES));
    assertThat(say(told, "what's a hamstring that's not the inside is it").speech().lines())
        .contains(Line.say(Phrase.TERM_HAMSTRING));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i am a grown up i'm fifty eight",
        "i'm not a kid i'm her daughter",
        "this thing thinks i'm a kid"
      })
  void a_grown_up_is_no_child_from_that_word_on(String words) {
    SessionState child =
        SessionState.NEW.with(SessionState.NEW.circumstances().with(Set.of(Circumstance.YOUNG)));
    Turn turn = say(child.at(CrampOn.begun(NOW)), words);
    assertThat(turn.next().circumstances().tell(Circumstance.YOUNG)).as(words).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spell it out like i'm five",
        "explain it as if i am six",
        "mama is it cramping now she says it's stiff",
        "you talk to me like i'm a child"
      })
  void a_manner_of_speaking_makes_no_child(String words) {
    Turn turn = say(SessionState.NEW.at(CrampOn.begun(NOW)), words);
    assertThat(turn.next().circumstances().tell(Circumstance.YOUNG)).as(words).isFalse();
  }

  // --- moving on

  @ParameterizedTest
  @ValueSource(
      strings = {
        "you already did that one i said next that means the other one",
        "hang on what's he laughing at uh do the second stretch",
        "next one next one i only have five minutes",
        "do the other stretch"
      })
  void another_stretch_of_the_routine_comes_next(String words) {
    Scene next = say(PASSED.at(between(CHAIR)), words).next().scene();
    assertThat(((Playing) next).from().spot().part()).as(words).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"alright alexa next", "next", "yeah next round please"})
  void next_never_repeats_a_hold(String words) {
    Scene next = say(PASSED.at(between(CHAIR)), words).next().scene();
    assertThat(((Playing) next).from().spot().round()).as(words).isEqualTo(1);
  }

  /** The last wish counts. */
  @Test
  void whoever_is_ready_again_goes_on() {
    Turn turn =
        say(
            PASSED.at(between(CHAIR)),
            "just a minute the cat's on my foot get down biscuit okay ready");
    assertThat(turn.next().scene()).isInstanceOf(Playing.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no easier way i'm done i'm gonna go sit in the tub",
        "nah she's had enough she wants crisps"
      })
  void whoever_has_had_enough_leaves(String words) {
    assertThat(say(PASSED.at(between(STANDING).hurting()), words).ends()).as(words).isTrue();
  }

  @Test
  void which_leg_to_bend_is_answered_with_the_step() {
    Turn turn =
        say(
            PASSED.at(between(STANDING)),
            "wait which leg am i supposed to bend my left is my bad one");
    assertThat(turn.speech().lines()).hasSize(2);
  }

  private static BetweenHolds between(String id) {
    Course course = Course.of(CATALOGUE, id).orElseThrow();
    Walkthrough at = Walkthrough.start(course, Preferences.FIRST);
    return new BetweenHolds(at, course.itemAt(at.spot()), false);
  }

  private static Turn say(SessionState state, String words) {
    return DIALOGUE.turn(state, heard(Command.WORDS, Optional.empty(), words, NOW));
  }
}
