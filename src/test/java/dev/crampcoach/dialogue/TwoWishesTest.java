package dev.crampcoach.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.conversation.GuidingScene.BetweenHolds;
import dev.crampcoach.conversation.GuidingScene.Playing;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.stretch.Course;
import dev.crampcoach.stretch.Preferences;
import dev.crampcoach.stretch.Preferences.Wordiness;
import dev.crampcoach.stretch.Walkthrough;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two things that one sentence says or asks for in a guided stretch. */
class TwoWishesTest {
  private static final String LUNGE = "standing-side-lunge";
  private static final Walkthrough AT =
      Walkthrough.start(Course.of(Talking.CATALOGUE, LUNGE).orElseThrow(), Preferences.FIRST);

  /** One of them is only answered: it comes first, and then what moves on. */
  @ParameterizedTest
  @CsvSource({
    "can you count louder and do fewer seconds, LOUDER, STRETCH_SHORTER",
    "which leg is it and how long do i hold it, STRETCH_WHERE_LEFT, HOLD_EACH",
    "do i need a wall and what is this one called, STRETCH_NEED_SUPPORT, STRETCH_NAME",
    "count louder and then the other leg, LOUDER, STRETCH_NOW_RIGHT",
    "what's it called but slower please, STRETCH_NAME, STRETCH_HOLD"
  })
  void two_things_in_one_sentence_are_both_heard(String words, String first, String second) {
    for (boolean heard : List.of(false, true)) {
      Scene scene = new BetweenHolds(AT, LUNGE, heard);
      String lines = Talking.say(scene, words).speech().lines().toString();
      assertThat(lines).as(words).contains(first, second);
      assertThat(lines.indexOf(first)).as(words).isLessThan(lines.lastIndexOf(second));
    }
  }

  @Test
  void going_on_with_a_wish_goes_on_as_was_wished() {
    Turn turn = Talking.say(new BetweenHolds(AT, LUNGE, true), "keep going but less chatty");
    Walkthrough at = ((Playing) turn.next().scene()).from();
    assertThat(at.manner().wordiness()).isEqualTo(Wordiness.SHORT);
    assertThat(at.spot().round()).isEqualTo(1);
  }

  @Test
  void pain_beside_a_wish_comes_alone() {
    Turn turn = Talking.say(new BetweenHolds(AT, LUNGE, false), "my knee hurts and go faster");
    assertThat(((BetweenHolds) turn.next().scene()).hurt()).isTrue();
  }
}
