package dev.crampcoach.dialogue;

import dev.crampcoach.conversation.GuidingScene.BetweenHolds;
import dev.crampcoach.english.ReliefWord;
import dev.crampcoach.english.StretchWord;
import dev.crampcoach.talk.EnglishDrinks;
import dev.crampcoach.talk.EnglishStretch;
import dev.crampcoach.talk.TurnContext;
import dev.crampcoach.triage.SignQuestion;
import java.util.Optional;

/** Recognizes what the model may take for a sign, and what has a plain meaning where it is said. */
record NoSign(TurnContext in) {

  /** A leg that trembles in a hold works; nobody spoke of alcohol. */
  boolean isTrembling(Optional<SignQuestion> sign) {
    boolean shakes =
        EnglishStretch.READER.read(in.words()).filter(StretchWord.SHAKING::equals).isPresent();
    return in.now() instanceof BetweenHolds
        && shakes
        && sign.filter(asked -> asked != SignQuestion.ALCOHOL_SHAKES).isEmpty()
        && in.words().list().stream().noneMatch(EnglishDrinks.WORDS::isAlcohol);
  }

  /** Pain in a stretch eases out of it, and is asked about there. */
  boolean isPainInStretch() {
    return in.now() instanceof BetweenHolds && EnglishStretch.READER.tellPain(in.words());
  }

  /** "He won't let me touch it", which is said of a child with a bad hip too. */
  boolean isUntouched() {
    return in.said().contains(ReliefWord.NO_TOUCH);
  }
}
