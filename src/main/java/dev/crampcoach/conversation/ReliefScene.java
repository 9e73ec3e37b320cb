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
   * @param elsewhere whether it is in another muscle than the inner thigh
   * @param round number of rounds of relief that have not helped
   * @param began when the listener was asked where they are, or relief started without asking
   * @param place where the listener is; empty while that is asked
   */
  record CrampOn(boolean elsewhere, int round, Instant began, Optional<CrampPlace> place)
      implements ReliefScene {
    private static final int MOST_ROUNDS = 99;

    public CrampOn {
      round = Math.min(Math.max(round, 0), MOST_ROUNDS);
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

    public CrampOn at(CrampPlace other) {
      return new CrampOn(elsewhere, round, began, Optional.of(other));
    }

    public CrampOn afterARound() {
      return new CrampOn(elsewhere, round + 1, began, place);
    }
  }
}
