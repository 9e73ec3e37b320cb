package dev.crampcoach.dialogue;

import dev.crampcoach.dialogue.Spoken.Question;
import dev.crampcoach.speech.ContentId.Part;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is said while a cramp is on: no welcome, no menu, and the note on information waits until it
 * eases. Source: clinical facts, section 2.
 */
record Relief(Conversation before, Instant time) {
  /** The item that holds the words. */
  static final String CRAMP = "cramp-now";

  private static final int ONE_MORE_ROUND = 0;
  private static final int SITTING_AND_STANDING = 1;
  private static final int AFTERCARE = 2;

  /** After so many rounds no more stretching is told. */
  private static final int ENOUGH = 3;

  /** The first safe action, then what to watch for. */
  Turn now() {
    var lines = new ArrayList<Line>(List.of(Line.quote(CRAMP, Part.ANSWER)));
    if (!before.given().hasCaution(CRAMP)) {
      lines.add(Line.quote(CRAMP, Part.CAUTION));
    }
    var again = Line.quote(CRAMP, Part.MORE, ONE_MORE_ROUND);
    return easing(new Relieving(false, 0, time), lines, again)
        .given(before.given().withCaution(CRAMP));
  }

  /** A cramp in another muscle: one safe action, never a refusal. */
  Turn elsewhere() {
    var again = Line.say(Phrase.OTHER_CRAMP_SAME);
    return easing(new Relieving(true, 0, time), List.of(Line.say(Phrase.OTHER_CRAMP_NOW)), again)
        .turn();
  }

  /**
   * Another round; the second time the ways to do it sitting and standing; in the end rest and whom
   * to call.
   */
  Turn keepOn(Relieving scene) {
    if (scene.isTooLong(time)) {
      return new Safety(before).warn(Advice.LONG_CRAMP);
    }
    var next = new Relieving(scene.elsewhere(), scene.round() + 1, scene.since());
    Line last = Line.say(Phrase.RELIEF_ENOUGH);
    if (next.round() >= ENOUGH) {
      return easing(next, List.of(last), last).turn();
    }
    int layer = scene.round() == 1 ? SITTING_AND_STANDING : ONE_MORE_ROUND;
    Line line =
        scene.elsewhere() ? Line.say(Phrase.OTHER_CRAMP_SAME) : Line.quote(CRAMP, Part.MORE, layer);
    return easing(next, List.of(line), last).turn();
  }

  /** It eases and is not over. */
  Turn stay(Relieving scene) {
    return easing(
            scene, List.of(Line.say(Phrase.EASING_STAY)), Line.say(Phrase.ASK_EASING_REPROMPT))
        .turn();
  }

  Turn askAgain(Relieving scene) {
    var question = Question.of(Phrase.ASK_EASING_REPROMPT, Phrase.ASK_EASING);
    return new Draft(before, scene, List.of(), question).turn();
  }

  /** It lets go: closes kindly, with what to expect. */
  Turn eased() {
    var lines = new ArrayList<Line>(List.of(Line.quote(CRAMP, Part.MORE, AFTERCARE)));
    if (!before.given().note()) {
      lines.add(Line.say(Phrase.NOTE));
    }
    return new Turn(before, new Spoken(lines, Optional.empty()), Optional.empty());
  }

  private Draft easing(Scene scene, List<Line> lines, Line again) {
    return new Draft(before, scene, lines, new Question(Line.say(Phrase.ASK_EASING), again));
  }
}
