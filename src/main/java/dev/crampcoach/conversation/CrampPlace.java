package dev.crampcoach.conversation;

import dev.crampcoach.english.ReliefWord;
import dev.crampcoach.speech.Phrase;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where a cramp caught the listener. Source: clinical facts, sections 2 and 2A. */
public enum CrampPlace {
  DRIVING(Posture.OWN, EnumSet.of(ReliefWord.DRIVING), Phrase.RELIEF_DRIVING),
  IN_WATER(Posture.OWN, EnumSet.of(ReliefWord.IN_WATER), Phrase.RELIEF_IN_WATER),
  BATH(Posture.OWN, EnumSet.of(ReliefWord.BATH), Phrase.RELIEF_BATH),
  PULLED_OVER(Posture.SEATED, EnumSet.of(ReliefWord.PULLED_OVER), Phrase.RELIEF_PULLED_OVER),
  SEAT(
      Posture.SEATED,
      EnumSet.of(ReliefWord.PASSENGER, ReliefWord.PLANE),
      Phrase.RELIEF_IN_SEAT,
      Phrase.RELIEF_HEEL_FORWARD),
  WHEELCHAIR(
      Posture.SEATED,
      EnumSet.of(ReliefWord.WHEELCHAIR),
      Phrase.RELIEF_BRAKES_ON,
      Phrase.RELIEF_HEEL_FORWARD),
  TOILET(
      Posture.SEATED,
      EnumSet.of(ReliefWord.TOILET),
      Phrase.RELIEF_ON_TOILET,
      Phrase.RELIEF_HEEL_FORWARD),
  SHOWER(
      Posture.STANDING,
      EnumSet.of(ReliefWord.SHOWER),
      Phrase.RELIEF_SHOWER,
      Phrase.RELIEF_HANG_LOOSE),
  FLOOR(
      Posture.LYING,
      EnumSet.of(ReliefWord.FLOOR),
      Phrase.RELIEF_FLOOR,
      Phrase.RELIEF_BED_STRAIGHTEN,
      Phrase.RELIEF_BED_SLIDE),
  STANDING(
      Posture.STANDING,
      EnumSet.of(ReliefWord.STANDING, ReliefWord.UPRIGHT),
      Phrase.RELIEF_STANDING_HOLD_ON,
      Phrase.RELIEF_STANDING_SLIDE,
      Phrase.RELIEF_STANDING_BEND),
  COUCH(
      Posture.SEATED,
      EnumSet.of(ReliefWord.COUCH),
      Phrase.RELIEF_COUCH,
      Phrase.RELIEF_SITTING_WIDE,
      Phrase.RELIEF_SITTING_LEAN),
  SITTING(
      Posture.SEATED,
      EnumSet.of(ReliefWord.SITTING, ReliefWord.CHAIR),
      Phrase.RELIEF_SITTING_EDGE,
      Phrase.RELIEF_SITTING_WIDE,
      Phrase.RELIEF_SITTING_LEAN),
  BED(
      Posture.LYING,
      EnumSet.of(ReliefWord.LYING, ReliefWord.BED),
      Phrase.RELIEF_BED_BREATHE,
      Phrase.RELIEF_BED_STRAIGHTEN,
      Phrase.RELIEF_BED_SLIDE),
  /** Not told after two questions: what is safe anywhere. */
  ANYWHERE(Posture.UNKNOWN, EnumSet.noneOf(ReliefWord.class), Phrase.RELIEF_ANYWHERE);

  /** The position of the body there. */
  enum Posture {
    LYING,
    SEATED,
    STANDING,
    /** The place has one instruction, which holds in every circumstance. */
    OWN,
    UNKNOWN
  }

  private final Posture posture;
  private final Set<ReliefWord> words;
  private final List<Phrase> steps;

  CrampPlace(Posture posture, Set<ReliefWord> words, Phrase... steps) {
    this.posture = posture;
    this.words = words;
    this.steps = List.of(steps);
  }

  /**
   * The place that was named. Of several it is the one whose word is the first in {@link
   * ReliefWord}: "lying on the couch" is lying.
   */
  public static Optional<CrampPlace> in(Set<ReliefWord> said) {
    boolean parked = said.contains(ReliefWord.PULLED_OVER) && !said.contains(ReliefWord.DRIVING);
    if (parked && said.contains(ReliefWord.PASSENGER)) {
      return Optional.of(SEAT);
    }
    if (parked && (said.contains(ReliefWord.LYING) || said.contains(ReliefWord.BED))) {
      // "Half lying down in the sleeper, I'm parked".
      return Optional.of(BED);
    }
    for (ReliefWord word : ReliefWord.values()) {
      for (CrampPlace place : values()) {
        if (said.contains(word) && place.words.contains(word)) {
          return Optional.of(place);
        }
      }
    }
    return Optional.empty();
  }

  /** The place of this name; empty for one that another version knew. */
  public static Optional<CrampPlace> named(String name) {
    for (CrampPlace place : values()) {
      if (place.name().equals(name)) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }

  /** Whether the place itself is dangerous: then it is dealt with before anything else is said. */
  public boolean isDanger() {
    return this == DRIVING || this == IN_WATER;
  }

  /** Whether somebody who sits there has only named their seat in other words. */
  public boolean isSeatedLike(CrampPlace other) {
    return posture == Posture.SEATED && other.posture == Posture.SEATED;
  }

  Posture posture() {
    return posture;
  }

  List<Phrase> steps() {
    return steps;
  }
}
