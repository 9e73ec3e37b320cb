package dev.crampcoach.dialogue;

import static dev.crampcoach.dialogue.Talking.guide;
import static dev.crampcoach.dialogue.Talking.hear;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.triage.Warning;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A cramp that holds past ten minutes needs a check, whatever was said meanwhile. */
class TenMinutesTest {
  private static final Instant BEGAN = Talking.NOW;
  private static final Warned TOO_LONG = new Warned(Warning.LONG_CRAMP, false);

  /** What says, after ten minutes, anything but that it eases. */
  @ParameterizedTest
  @EnumSource(
      value = Intent.class,
      names = {
        "NOT_EASING",
        "NO",
        "EASING_A_LITTLE",
        "HURTS",
        "NOTHING",
        "NOT_SURE",
        "NEXT",
        "MORE",
        "SECOND",
        "THIRD",
        "WAIT",
        "HELP",
        "PREVIOUS",
        "START_OVER",
        "CRAMP_NOW"
      })
  void nothing_gets_past_the_ten_minutes(Intent intent) {
    for (Place place : Place.values()) {
      var scene = new Relieving(false, 1, BEGAN, Optional.of(place));
      assertThat(hear(at(scene), intent, "", 10).next().scene())
          .as(place.name())
          .isEqualTo(TOO_LONG);
      assertThat(hear(at(scene), intent, "", 9).next().scene())
          .as(place.name())
          .isNotEqualTo(TOO_LONG);
    }
    var unplaced = new Relieving(false, 0, BEGAN, Optional.empty());
    assertThat(hear(at(unplaced), intent, "", 10).next().scene()).isEqualTo(TOO_LONG);
    var elsewhere = new Relieving(true, 0, BEGAN, Optional.of(Place.BED));
    assertThat(hear(at(elsewhere), intent, "", 10).next().scene()).isEqualTo(TOO_LONG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sitting", "i'm in bed now", "it's still the same", "hm what was that"})
  void no_words_get_past_the_ten_minutes(String words) {
    var scene = new Relieving(false, 1, BEGAN, Optional.of(Place.BED));
    Turn turn = hear(at(scene), Intent.WORDS, words, 10);
    assertThat(turn.next().scene()).isEqualTo(TOO_LONG);
    assertThat(turn.spoken().lines()).hasSize(1);
    var asking = new Asking(scene, Optional.empty(), Asking.Stage.AGAIN);
    assertThat(hear(at(asking), Intent.NOTHING, "", 10).spoken().lines()).hasSize(1);
  }

  @Test
  void what_eases_is_no_cramp_that_holds() {
    var scene = new Relieving(false, 1, BEGAN, Optional.of(Place.BED));
    for (Intent intent : List.of(Intent.EASING, Intent.YES)) {
      assertThat(hear(at(scene), intent, "", 30).ends()).isTrue();
    }
  }

  /** The safety question was answered with no, and the cramp goes on. */
  @ParameterizedTest
  @EnumSource(Asking.Stage.class)
  void the_ten_minutes_hold_through_the_safety_question(Asking.Stage stage) {
    var relieving = new Relieving(false, 1, BEGAN, Optional.of(Place.BED));
    Turn turn = hear(at(new Asking(relieving, Optional.empty(), stage)), Intent.NO, "", 10);
    assertThat(turn.next().scene()).isInstanceOf(Warned.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "thanks",
        "does magnesium help",
        "show me the seated butterfly",
        "what do you do",
        "stop no"
      })
  void the_ten_minutes_hold_after_something_came_in_between(String between) {
    SessionState conversation = hear(SessionState.NEW, Intent.CRAMP_NOW, "", 0).next();
    conversation = hear(conversation, Intent.WORDS, "in bed", 1).next();
    conversation = hear(conversation, Intent.WORDS, between, 2).next();
    for (Scene scene :
        List.of(
            conversation.scene(),
            new Open(),
            new Told("heat", Set.of(0)),
            new Gating("seated-butterfly", false, false),
            new Counted())) {
      Turn late = hear(conversation.at(scene), Intent.NOT_EASING, "", 11);
      assertThat(late.next().scene()).as(scene.toString()).isEqualTo(TOO_LONG);
      Turn early = hear(conversation.at(scene), Intent.NOT_EASING, "", 5);
      assertThat(early.next().scene()).as(scene.toString()).isNotEqualTo(TOO_LONG);
    }
  }

  @Test
  void a_stretch_does_not_start_the_ten_minutes_anew() {
    SessionState conversation = hear(SessionState.NEW, Intent.CRAMP_NOW, "", 0).next();
    conversation = guide(conversation, 1).next();
    conversation = hear(conversation, Intent.NO, "", 2).next();
    assertThat(conversation.scene()).isInstanceOf(Stretching.class);
    Turn turn = hear(conversation, Intent.NOT_EASING, "", 11);
    assertThat(turn.next().scene()).isEqualTo(TOO_LONG);
  }

  @Test
  void thanks_stay_in_relief() {
    SessionState relief = hear(SessionState.NEW, Intent.CRAMP_NOW, "in bed", 0).next();
    for (Turn turn :
        List.of(
            hear(relief, Intent.THANKS, "", 1),
            hear(relief, Intent.WORDS, "thank you so much", 1))) {
      assertThat(turn.next().scene()).isEqualTo(relief.scene());
      assertThat(turn.spoken().question().orElseThrow().ask())
          .isEqualTo(Line.say(Phrase.ASK_EASING));
    }
  }

  @Test
  void a_cramp_that_is_over_counts_no_minutes() {
    SessionState relief = hear(SessionState.NEW, Intent.CRAMP_NOW, "", 0).next();
    SessionState over = hear(relief.at(new Greeted()), Intent.NO, "", 1).next();
    assertThat(hear(over, Intent.CRAMP_NOW, "", 12).next().scene()).isInstanceOf(Relieving.class);
    SessionState unlocked =
        hear(relief.at(new Warned(Warning.LONG_CRAMP, true)), Intent.NO, "", 11).next();
    assertThat(hear(unlocked, Intent.CRAMP_NOW, "", 12).next().scene())
        .isInstanceOf(Relieving.class);
  }

  private static SessionState at(Scene scene) {
    return SessionState.NEW.at(scene);
  }
}
