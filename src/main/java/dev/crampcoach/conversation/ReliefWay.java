package dev.crampcoach.conversation;

import dev.crampcoach.conversation.CrampPlace.Posture;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is done about a cramp: the steps for the place, the muscle, and what the listener told of
 * themselves. Source: clinical facts, sections 2 and 2A.
 *
 * @param held whether the last step is held and counted
 * @param after the phrase spoken after it
 * @param picture the stretch drawn on its screen
 */
public record ReliefWay(
    List<Phrase> steps, boolean held, Optional<Phrase> after, Optional<String> picture) {

  public ReliefWay {
    steps = List.copyOf(steps);
  }

  /** The steps as lines; some name a number to call. */
  public List<Line> lines() {
    return steps.stream().map(ReliefWay::line).toList();
  }

  /** A phrase as a line; some name a number to call. */
  public static Line line(Phrase phrase) {
    return phrase.gaps().isEmpty() ? Line.say(phrase) : Line.calling(phrase);
  }

  private static ReliefWay unheld(Phrase... steps) {
    return new ReliefWay(List.of(steps), false, Optional.empty(), Optional.empty());
  }

  private static ReliefWay held(Optional<Phrase> after, String picture, List<Phrase> steps) {
    return new ReliefWay(steps, true, after, Optional.of(picture));
  }

  /** The steps for a cramp; for one whose place is not known, as in bed. */
  public static ReliefWay of(CrampOn cramp, Set<Circumstance> told) {
    CrampPlace place = cramp.place().orElse(CrampPlace.BED);
    if (place.posture() == Posture.OWN) {
      return unheld(place.steps().toArray(Phrase[]::new));
    }
    ReliefWay way = inPosture(cramp, place, told);
    return comesFirst(place) ? way.after(place.steps().get(0)) : way;
  }

  /** Places whose first step makes the others safe. */
  private static boolean comesFirst(CrampPlace place) {
    return switch (place) {
      case PULLED_OVER, SEAT, WHEELCHAIR, TOILET, SHOWER, FLOOR -> true;
      case DRIVING, IN_WATER, BATH, STANDING, COUCH, SITTING, BED, ANYWHERE -> false;
    };
  }

  private ReliefWay after(Phrase first) {
    if (steps.contains(first)) {
      return this;
    }
    var all = new ArrayList<Phrase>(List.of(first));
    all.addAll(steps);
    return new ReliefWay(all, held, after, picture);
  }

  private static ReliefWay inPosture(CrampOn cramp, CrampPlace place, Set<Circumstance> told) {
    if (told.contains(Circumstance.SURGERY)) {
      return unheld(Phrase.RELIEF_SURGERY);
    }
    if (!cramp.muscle().isInnerThigh()) {
      return unheld(cramp.muscle().step());
    }
    if (told.contains(Circumstance.PREGNANCY)) {
      Phrase helping =
          told.contains(Circumstance.UNTOUCHED) ? Phrase.RELIEF_UNTOUCHED : Phrase.RELIEF_HELPER;
      return told.contains(Circumstance.HELPER)
          ? unheld(helping, pregnant(place))
          : unheld(pregnant(place));
    }
    if (told.contains(Circumstance.CHILD) || told.contains(Circumstance.HELPER)) {
      return helped(place, told);
    }
    if (cramp.leg() == CrampOn.LegState.BENT) {
      return place == CrampPlace.BED
          ? new ReliefWay(
              List.of(Phrase.RELIEF_BENT_KNEE, Phrase.RELIEF_BENT_FALL),
              true,
              Optional.empty(),
              Optional.empty())
          : unheld(Phrase.RELIEF_BENT_REST);
    }
    return alone(place, told);
  }

  private static Phrase pregnant(CrampPlace place) {
    return switch (place.posture()) {
      case LYING -> Phrase.RELIEF_PREGNANT;
      case SEATED -> Phrase.RELIEF_PREGNANT_SITTING;
      case STANDING -> Phrase.RELIEF_HANG_LOOSE;
      case OWN, UNKNOWN -> Phrase.RELIEF_ANYWHERE;
    };
  }

  private static ReliefWay helped(CrampPlace place, Set<Circumstance> told) {
    boolean untouched = told.contains(Circumstance.UNTOUCHED);
    var steps = new ArrayList<Phrase>();
    steps.add(untouched ? Phrase.RELIEF_UNTOUCHED : Phrase.RELIEF_HELPER);
    if (told.contains(Circumstance.CHILD)) {
      steps.add(Phrase.RELIEF_CHILD);
    }
    if (place.posture() == Posture.STANDING) {
      steps.add(Phrase.RELIEF_HELPER_DOWN);
    }
    steps.add(untouched ? Phrase.RELIEF_UNTOUCHED_STRETCH : Phrase.RELIEF_HELPER_STRETCH);
    return held(Optional.empty(), "bed-slide-out", steps);
  }

  /** Nothing is rubbed after a birth. */
  private static ReliefWay alone(CrampPlace place, Set<Circumstance> told) {
    boolean rubbing = !told.contains(Circumstance.BIRTH);
    return switch (place) {
      case BED, FLOOR ->
          held(
              Optional.of(Phrase.RELIEF_BED_AFTER).filter(after -> rubbing),
              "bed-slide-out",
              place.steps());
      case SITTING, COUCH ->
          held(
              Optional.of(rubbing ? Phrase.RELIEF_SITTING_AFTER : Phrase.RELIEF_SITTING_UP),
              "seated-wide-leg",
              place.steps());
      case STANDING ->
          held(Optional.of(Phrase.RELIEF_STANDING_AFTER), "standing-side-lunge", place.steps());
      case PULLED_OVER, SEAT, WHEELCHAIR, TOILET, SHOWER, DRIVING, IN_WATER, BATH, ANYWHERE ->
          unheld(place.steps().toArray(Phrase[]::new));
    };
  }
}
