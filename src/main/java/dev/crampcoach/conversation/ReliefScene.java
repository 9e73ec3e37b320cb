package dev.crampcoach.conversation;

import dev.crampcoach.speech.ContentId;
import dev.crampcoach.triage.lexicon.Subject;
import java.time.Instant;
import java.util.Optional;

/** The scene of relieving an ongoing cramp. */
public sealed interface ReliefScene extends Scene {
  /** The catalogue item, and the topic model's label, of an ongoing cramp. */
  String ITEM = "cramp-now";

  /** Stands for the warning that relief begins with, which is said once a session. */
  ContentId CAUTION = new ContentId(ITEM, ContentId.Part.CAUTION, "first-action");

  /** Handles each scene of the group. */
  interface Visitor<R> {
    R crampOn(CrampOn scene);
  }

  <R> R visit(Visitor<R> visitor);

  @Override
  default <R> R accept(Scene.Visitor<R> visitor) {
    return visitor.relief(this);
  }

  /**
   * A cramp is on.
   *
   * @param round number of rounds of relief that have not helped
   * @param began when the listener was last asked where they are, or relief started without asking
   * @param place where the listener is; empty while that is asked
   */
  record CrampOn(
      CrampMuscle muscle, int round, Instant began, Optional<CrampPlace> place, LegState leg)
      implements ReliefScene {
    private static final int MOST_ROUNDS = 99;

    /** What the leg allows. */
    public enum LegState {
      FREE,
      /** It cannot be straightened. */
      BENT,
      /** It got worse, so nothing is stretched any more. */
      RESTING
    }

    public CrampOn {
      round = Math.min(Math.max(round, 0), MOST_ROUNDS);
    }

    /** A cramp that has just been told of. */
    public static CrampOn begun(Instant now) {
      return new CrampOn(CrampMuscle.INNER_THIGH, 0, now, Optional.empty(), LegState.FREE);
    }

    @Override
    public <R> R visit(Visitor<R> visitor) {
      return visitor.crampOn(this);
    }

    @Override
    public SceneKind kind() {
      return SceneKind.CRAMP_ON;
    }

    @Override
    public Subject subject() {
      return Subject.LEG;
    }

    @Override
    public boolean crampIsOn() {
      return true;
    }

    public boolean rests() {
      return leg == LegState.RESTING;
    }

    public CrampOn at(CrampPlace other) {
      return new CrampOn(muscle, round, began, Optional.of(other), leg);
    }

    public CrampOn with(CrampMuscle other) {
      return new CrampOn(other, round, began, place, leg);
    }

    /** A leg that rests goes on resting. */
    public CrampOn with(LegState other) {
      return rests() ? this : new CrampOn(muscle, round, began, place, other);
    }

    /** Copy of a scene in which it was asked now where the listener is. */
    public CrampOn asked(Instant now) {
      return new CrampOn(muscle, round, now, place, leg);
    }

    public CrampOn afterARound() {
      return new CrampOn(muscle, round + 1, began, place, leg);
    }
  }
}
