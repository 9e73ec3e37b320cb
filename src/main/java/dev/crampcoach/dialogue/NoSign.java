package dev.crampcoach.dialogue;

import dev.crampcoach.conversation.GuidingScene.BetweenHolds;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.english.ReliefWord;
import dev.crampcoach.english.StretchWord;
import dev.crampcoach.talk.EnglishDrinks;
import dev.crampcoach.talk.EnglishStretch;
import dev.crampcoach.talk.TurnContext;
import dev.crampcoach.triage.Finding;
import dev.crampcoach.triage.SignQuestion;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognizes what the model may take for a sign, and what has a plain meaning where it is said. */
record NoSign(TurnContext in) {
  /** With one of these, more than the one muscle twitches. */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "\\b(all over|everywhere|every|arms?|hands?|fingers?|belly|stomach|tummy|chest|face|eyes?|eyelids?|lips?|mouth|jaw|back|body|both|other|too|also|lot)\\b");

  /** A leg that trembles in a hold works; nobody spoke of alcohol. */
  boolean isTrembling(Optional<SignQuestion> sign) {
    boolean shakes =
        EnglishStretch.READER.read(in.words()).filter(StretchWord.SHAKING::equals).isPresent();
    return in.now() instanceof BetweenHolds
        && shakes
        && sign.filter(asked -> asked != SignQuestion.ALCOHOL_SHAKES).isEmpty()
        && in.words().list().stream().noneMatch(EnglishDrinks.WORDS::isAlcohol);
  }

  /**
   * What a live cramp explains, where the model alone suspects more: a muscle that twitches as it
   * lets go, and a child of whom nothing but the cramp is told.
   */
  boolean isOfCramp(Finding finding) {
    Optional<SignQuestion> sign = finding.question();
    if (in.now() instanceof CrampOn && sign.filter(SignQuestion.EVERYWHERE::equals).isPresent()) {
      return !ELSEWHERE.matcher(in.words().toString()).find();
    }
    boolean child = sign.filter(SignQuestion.LIMPING_CHILD::equals).isPresent();
    return child && finding.guessed() && (in.entry().starts() || in.now() instanceof CrampOn);
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
