package dev.crampcoach.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.GuidingScene.BetweenHolds;
import dev.crampcoach.conversation.GuidingScene.Playing;
import dev.crampcoach.conversation.GuidingScene.StretchOver;
import dev.crampcoach.conversation.Input;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.SafetyScene.SignsAsked;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.Speech;
import dev.crampcoach.conversation.StretchMove;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.stretch.Course;
import dev.crampcoach.stretch.Preferences;
import dev.crampcoach.stretch.Side;
import dev.crampcoach.stretch.Walkthrough;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said in a guided stretch, in the middle of a hold as well as between two. */
class StretchTalkTest {
  private static final String LUNGE = "standing-side-lunge";
  private static final Walkthrough AT = Walkthrough.start(course(LUNGE), Preferences.FIRST);
  private static final List<Scene> SCENES =
      List.of(
          new Playing(AT, LUNGE, Talking.NOW.minusSeconds(20), Optional.empty()),
          new Playing(AT, LUNGE, Talking.NOW.minusSeconds(300), Optional.empty()),
          new BetweenHolds(AT, LUNGE, false),
          new BetweenHolds(AT, LUNGE, true),
          new BetweenHolds(AT, LUNGE, true, true));

  private static Course course(String id) {
    return Course.of(Talking.CATALOGUE, id).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "this hurts a little",
        "ow ow ow",
        "it's burning",
        "my knee hurts",
        "it pinches in my hip",
        "my back is sore",
        "that's too much",
        "this is killing me",
        "it's pulling too hard",
        "ouch my groin",
        "he says it pinches",
        "i feel a sharp pain",
        "it doesn't feel right",
        "it doesn't hurt but it burns",
        "why does my knee hurt",
        "i lost my balance",
        "i'm wobbling",
        "my hip clicks",
        "my leg is paining",
        "bit sore that",
        "it's pulling at my kneecap",
        "it catches in my hip",
        "that one's done my back in"
      })
  void pain_in_any_words_never_goes_on(String words) {
    for (Scene scene : SCENES) {
      Turn turn = Talking.say(scene, words);
      Scene next = turn.next().scene();
      boolean hurt = next instanceof BetweenHolds holds && holds.hurt();
      assertThat(hurt || next instanceof SignsAsked || next instanceof WarningLock)
          .as(words + " in " + scene + " -> " + next)
          .isTrue();
    }
  }

  @Test
  void after_pain_a_yes_is_the_easier_way_and_a_no_leaves_it_out() {
    Scene hurt = new BetweenHolds(AT, LUNGE, true, true);
    Turn easier = Talking.move(hurt, Move.YES);
    assertThat(((Playing) easier.next().scene()).from().manner().easier()).isTrue();
    Turn out = Talking.move(hurt, Move.NO);
    assertThat(out.speech().lines()).contains(Line.say(Phrase.STRETCH_LEFT_OUT));
    assertThat(out.next().scene()).isInstanceOf(StretchOver.class);
  }

  @Test
  void pain_in_the_easier_way_leaves_it_out_and_asks_for_signs() {
    var easier = new BetweenHolds(AT.easier(course(LUNGE)).walkthrough(), LUNGE, true);
    Turn turn = Talking.say(easier, "it still hurts a bit");
    assertThat(turn.next().scene()).isInstanceOf(SignsAsked.class);
    assertThat(turn.speech().lines()).contains(Line.say(Phrase.STRETCH_LEFT_OUT));
  }

  @ParameterizedTest
  @CsvSource({
    "which side am i on, STRETCH_WHERE_LEFT",
    "which leg is it, STRETCH_WHERE_LEFT",
    "what round are we on, STRETCH_WHERE_LEFT",
    "how many more are there, STRETCH_",
    "how many sets left, STRETCH_",
    "am i nearly done with these, STRETCH_",
    "how much longer does this take, STRETCH_MINUTES",
    "how long do i hold it, HOLD_EACH",
    "what is this one called, STRETCH_NAME",
    "why this one, STRETCH_WHY_INNER_THIGH",
    "what's the point of this, STRETCH_WHY_INNER_THIGH",
    "do i need a wall, STRETCH_NEED_SUPPORT",
    "should i take my shoes off, STRETCH_NEED_SUPPORT",
    "am i doing it right, STRETCH_GO_BY_FEEL",
    "should my knee be bent, STRETCH_GO_BY_FEEL",
    "should it hurt, STRETCH_MAY_NOT_HURT",
    "hold it longer, STRETCH_LONGER",
    "make it sixty seconds, STRETCH_LONGER",
    "make it shorter, STRETCH_SHORTER",
    "honey turn the light off, STRETCH_NO_RUSH",
    "not you alexa, STRETCH_NO_RUSH",
    "what can i do for him, STRETCH_FOR_SOMEBODY",
    "put a towel under them maybe, STRETCH_NEED_SUPPORT",
    "i only have a door frame, STRETCH_NEED_SUPPORT",
    "my left hand has nothing to hold on to, STRETCH_NEED_SUPPORT",
    "what if there's no wall, STRETCH_NEED_SUPPORT",
    "i feel it more in my back is that right, STRETCH_GO_BY_FEEL",
    "you never told me where to look, STRETCH_GO_BY_FEEL",
    "how come it's always the left first, STRETCH_WHY_INNER_THIGH",
    "it's not pain it's like a rubber band, STRETCH_GOOD",
    "that count was way too long, STRETCH_SHORTER",
    "is this one the lunge or something else, STRETCH_NAME",
    "can you talk louder, LOUDER",
    "how will i know if i'm going too far, STRETCH_MAY_NOT_HURT",
    "do i look straight ahead or down, STRETCH_GO_BY_FEEL",
    "oh it's more my hips than my thighs, STRETCH_GO_BY_FEEL",
    "hold on which one's the lunging leg, STRETCH_WHERE_LEFT",
    "hang on a tick, TAKE_YOUR_TIME",
    "that feels nice, STRETCH_GOOD",
    "flibber the wobbet, STRETCH_MISSED"
  })
  void a_question_is_answered_and_the_stretch_stays(String words, String phrase) {
    for (Scene scene : SCENES) {
      Turn turn = Talking.say(scene, words);
      assertThat(turn.speech().lines().toString()).as(words + " in " + scene).contains(phrase);
      assertThat(turn.next().scene()).as(words).isInstanceOf(BetweenHolds.class);
      assertThat(turn.speech().question()).as(words).isPresent();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "just count",
        "skip the talk",
        "i don't understand",
        "go back one",
        "the other leg please",
        "back to the left",
        "only the left leg",
        "a bit faster please",
        "slower please",
        "can you do that again",
        "this is too hard",
        "my foot slips off the mat",
        "my knees don't bend that far is there another way",
        "can we do the last bit again i was getting a pillow",
        "go back to where you said bend one knee",
        "that's the wrong leg i started on",
        "oh i see now round two then",
        "go on then"
      })
  void a_wish_plays_a_hold(String words) {
    for (Scene scene : SCENES.subList(0, 4)) {
      assertThat(Talking.say(scene, words).next().scene())
          .as(words + " in " + scene)
          .isInstanceOf(Playing.class);
    }
  }

  @Test
  void one_side_only_leaves_the_other_out() {
    Turn turn = Talking.say(new BetweenHolds(AT, LUNGE, false), "one side only");
    Walkthrough at = ((Playing) turn.next().scene()).from();
    Course course = course(LUNGE);
    Walkthrough last = at.next(course).walkthrough().next(course).walkthrough();
    assertThat(last.spot().side()).isEqualTo(Side.LEFT);
    assertThat(last.next(course).outcome()).isEqualTo(Walkthrough.Outcome.FINISHED);
  }

  @Test
  void a_step_that_does_not_exist_is_told() {
    var input = Talking.heard(StretchMove.GO_TO, Optional.empty(), "", Talking.NOW);
    var nine =
        new Input(
            StretchMove.GO_TO,
            Optional.empty(),
            "",
            OptionalInt.of(9),
            input.now(),
            input.listener(),
            input.catalogue());
    Turn turn = Talking.hear(new BetweenHolds(AT, LUNGE, true), nine);
    assertThat(turn.speech().lines().get(0).toString()).contains("STRETCH_NO_SUCH_STEP");
  }

  @Test
  void after_the_end_one_can_still_go_back() {
    Walkthrough last = AT.last(course(LUNGE)).walkthrough();
    var over = new StretchOver(last, LUNGE);
    assertThat(Talking.say(over, "how many are left then").speech().lines())
        .contains(Line.say(Phrase.STRETCH_ALL_DONE));
    for (Turn turn : List.of(Talking.say(over, "go back one"), Talking.move(over, Move.PREVIOUS))) {
      Walkthrough at = ((Playing) turn.next().scene()).from();
      assertThat(course(LUNGE).spots().indexOf(at.spot())).isEqualTo(4);
    }
    var longAgo = new Playing(last, LUNGE, Talking.NOW.minusSeconds(300), Optional.empty());
    assertThat(Talking.say(longAgo, "go back one").next().scene()).isInstanceOf(Playing.class);
  }

  /** After pain a yes is the easier way; another question would turn it into something else. */
  @Test
  void after_pain_every_interruption_ends_with_the_same_question() {
    var hurt = new BetweenHolds(AT, LUNGE, true, true);
    for (Turn turn :
        List.of(
            Talking.say(hurt, "does magnesium help"),
            Talking.say(hurt, "thank you so much"),
            Talking.say(hurt, "what is the capital of france"),
            Talking.hear(hurt, Talking.heard(Command.THANKS, Optional.empty(), "", Talking.NOW)),
            Talking.hear(hurt, Talking.heard(Command.MISHEARD, Optional.empty(), "", Talking.NOW)),
            Talking.hear(
                hurt,
                Talking.heard(
                    Command.ABOUT, Optional.of("heat"), "what about heat", Talking.NOW)))) {
      assertThat(turn.speech().question().map(Speech.Question::ask))
          .as(turn.toString())
          .contains(Line.say(Phrase.STRETCH_ASK_EASIER));
      assertThat(turn.next().scene()).isEqualTo(hurt);
    }
  }
}
