package dev.crampcoach.dialogue;

import dev.crampcoach.dialogue.Spoken.Question;
import dev.crampcoach.speech.ContentId.Part;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is said while a cramp is on: no welcome, no menu, and the note on information waits until it
 * eases. Source: clinical facts, section 2.
 */
record Relief(Conversation before) {
  /** The item that holds the words. */
  static final String CRAMP = "cramp-now";

  private static final int ONE_MORE_ROUND = 0;
  private static final int SITTING_AND_STANDING = 1;
  private static final int AFTERCARE = 2;

  /** The first safe action, then what to watch for. */
  Turn now() {
    var lines = List.of(Line.quote(CRAMP, Part.ANSWER), Line.quote(CRAMP, Part.CAUTION));
    return easing(new Scene.Relieving(false, 0), lines);
  }

  /** A cramp in another muscle: one safe action, never a refusal. */
  Turn elsewhere() {
    return easing(new Scene.Relieving(true, 0), List.of(Line.say(Phrase.OTHER_CRAMP_NOW)));
  }

  /** Another round; the second time the ways to do it sitting and standing. */
  Turn keepOn(Scene.Relieving scene) {
    var next = new Scene.Relieving(scene.elsewhere(), scene.round() + 1);
    if (scene.elsewhere()) {
      return easing(next, List.of(Line.say(Phrase.OTHER_CRAMP_SAME)));
    }
    int layer = scene.round() == 1 ? SITTING_AND_STANDING : ONE_MORE_ROUND;
    return easing(next, List.of(Line.quote(CRAMP, Part.MORE, layer)));
  }

  Turn askAgain(Scene.Relieving scene) {
    var question = Question.of(Phrase.ASK_EASING_REPROMPT, Phrase.ASK_EASING);
    return new Draft(before, scene, List.of(), question).turn();
  }

  /** It lets go: closes kindly, with what to expect. */
  Turn eased() {
    var lines = new ArrayList<Line>(List.of(Line.quote(CRAMP, Part.MORE, AFTERCARE)));
    if (!before.noted()) {
      lines.add(Line.say(Phrase.NOTE));
    }
    return new Turn(before, new Spoken(lines, Optional.empty()), Optional.empty());
  }

  private Turn easing(Scene scene, List<Line> lines) {
    var again = Line.quote(CRAMP, Part.MORE, ONE_MORE_ROUND);
    return new Draft(before, scene, lines, new Question(Line.say(Phrase.ASK_EASING), again)).turn();
  }
}
