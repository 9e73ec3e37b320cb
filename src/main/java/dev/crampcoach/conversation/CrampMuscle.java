package dev.crampcoach.conversation;

import dev.crampcoach.english.ReliefWord;
import dev.crampcoach.speech.Phrase;
import java.util.Optional;
import java.util.Set;

/** The muscle that cramps; each has its own stretch. Source: clinical facts, section 2A. */
public enum CrampMuscle {
  INNER_THIGH(ReliefWord.INNER_THIGH, Phrase.RELIEF_ROUND),
  BACK_OF_THIGH(ReliefWord.BACK_OF_THIGH, Phrase.RELIEF_BACK_OF_THIGH),
  CALF(ReliefWord.CALF, Phrase.RELIEF_CALF),
  FOOT(ReliefWord.FOOT, Phrase.RELIEF_FOOT),
  /** A muscle for which only the general advice is known. */
  OTHER(ReliefWord.OTHER_MUSCLE, Phrase.OTHER_CRAMP_NOW);

  private final ReliefWord word;
  private final Phrase step;

  CrampMuscle(ReliefWord word, Phrase step) {
    this.word = word;
    this.step = step;
  }

  /** The muscle that was named; the inner thigh only if no other one was. */
  public static Optional<CrampMuscle> in(Set<ReliefWord> said) {
    Optional<CrampMuscle> named = Optional.empty();
    for (CrampMuscle muscle : values()) {
      if (said.contains(muscle.word)) {
        named = Optional.of(muscle);
      }
    }
    return named;
  }

  /** Whether the stretches of this skill are for it. */
  public boolean isInnerThigh() {
    return this == INNER_THIGH;
  }

  /** Its stretch. The inner thigh's depends on the place. */
  Phrase step() {
    return step;
  }
}
