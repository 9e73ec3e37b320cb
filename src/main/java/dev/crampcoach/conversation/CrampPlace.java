package dev.crampcoach.conversation;

import dev.crampcoach.english.Meaning;
import dev.crampcoach.speech.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The place where a cramp caught the listener, or a circumstance of theirs; each has its own
 * relief. If several are named, the first constant wins. Source: clinical facts, section 2.
 */
public enum CrampPlace {
  DRIVING(Meaning.DRIVING, false, Optional.empty(), Phrase.RELIEF_DRIVING),
  IN_WATER(Meaning.IN_WATER, false, Optional.empty(), Phrase.RELIEF_IN_WATER),
  SURGERY(Meaning.SURGERY, false, Optional.empty(), Phrase.RELIEF_SURGERY),
  PREGNANT(Meaning.PREGNANCY, false, Optional.empty(), Phrase.RELIEF_PREGNANT),
  CHILD(
      Meaning.CHILD,
      true,
      Optional.empty(),
      Phrase.RELIEF_HELPER,
      Phrase.RELIEF_CHILD,
      Phrase.RELIEF_HELPER_STRETCH),
  HELPER(
      Meaning.HELPER, true, Optional.empty(), Phrase.RELIEF_HELPER, Phrase.RELIEF_HELPER_STRETCH),
  CANNOT_STRAIGHTEN(
      Meaning.CANNOT_STRAIGHTEN,
      true,
      Optional.empty(),
      Phrase.RELIEF_BENT_KNEE,
      Phrase.RELIEF_BENT_FALL),
  STANDING(
      Meaning.STANDING,
      true,
      Optional.of(Phrase.RELIEF_STANDING_AFTER),
      Phrase.RELIEF_STANDING_HOLD_ON,
      Phrase.RELIEF_STANDING_SLIDE,
      Phrase.RELIEF_STANDING_BEND),
  SITTING(
      Meaning.SITTING,
      true,
      Optional.of(Phrase.RELIEF_SITTING_AFTER),
      Phrase.RELIEF_SITTING_EDGE,
      Phrase.RELIEF_SITTING_WIDE,
      Phrase.RELIEF_SITTING_LEAN),
  BED(
      Meaning.BED,
      true,
      Optional.of(Phrase.RELIEF_BED_AFTER),
      Phrase.RELIEF_BED_BREATHE,
      Phrase.RELIEF_BED_STRAIGHTEN,
      Phrase.RELIEF_BED_SLIDE);

  private final Meaning meaning;
  private final boolean held;
  private final Optional<Phrase> after;
  private final List<Phrase> steps;

  CrampPlace(Meaning meaning, boolean held, Optional<Phrase> after, Phrase... steps) {
    this.meaning = meaning;
    this.held = held;
    this.after = after;
    this.steps = List.of(steps);
  }

  public static Optional<CrampPlace> in(Set<Meaning> meanings) {
    for (CrampPlace place : values()) {
      if (meanings.contains(place.meaning)) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }

  public List<Phrase> steps() {
    return steps;
  }

  /** The stretch drawn on its screen. */
  public Optional<String> picture() {
    return switch (this) {
      case BED, HELPER, CHILD -> Optional.of("bed-slide-out");
      case SITTING -> Optional.of("seated-wide-leg");
      case STANDING -> Optional.of("standing-side-lunge");
      case DRIVING, IN_WATER, SURGERY, PREGNANT, CANNOT_STRAIGHTEN -> Optional.empty();
    };
  }

  /** Whether its last stretch is held and counted. */
  public boolean isHeld() {
    return held;
  }

  /** The phrase spoken after the hold. */
  public Optional<Phrase> after() {
    return after;
  }

  /** Whether the place itself is dangerous: then it is dealt with before anything else is said. */
  public boolean isDanger() {
    return this == DRIVING || this == IN_WATER;
  }
}
