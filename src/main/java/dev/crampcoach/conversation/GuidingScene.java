package dev.crampcoach.conversation;

import dev.crampcoach.speech.ContentId;
import dev.crampcoach.stretch.HoldTimes;
import dev.crampcoach.stretch.Walkthrough;
import dev.crampcoach.triage.lexicon.Subject;
import java.time.Instant;
import java.util.Optional;

/** Scenes of guiding a listener through a stretch or a routine, hold by hold. */
public sealed interface GuidingScene extends Scene {

  /** Handles each scene of the group. */
  interface Visitor<R> {
    R stretchAsked(StretchAsked scene);

    R playing(Playing scene);

    R betweenHolds(BetweenHolds scene);

    R resumeOffered(ResumeOffered scene);

    R stretchOver(StretchOver scene);
  }

  <R> R visit(Visitor<R> visitor);

  @Override
  default <R> R accept(Scene.Visitor<R> visitor) {
    return visitor.guiding(this);
  }

  /** Asked which stretch: on a chair, in bed or standing. */
  record StretchAsked() implements GuidingScene {
    @Override
    public <R> R visit(Visitor<R> visitor) {
      return visitor.stretchAsked(this);
    }

    @Override
    public SceneKind kind() {
      return SceneKind.STRETCH_ASKED;
    }
  }

  /**
   * An answer with counted holds has started; the listener may have interrupted it.
   *
   * @param from place at the start of the answer, which may hold several holds
   * @param stretch the stretch or remedy at the start
   * @param began start time
   * @param times when its holds are spoken; empty if the session does not say
   */
  record Playing(Walkthrough from, String stretch, Instant began, Optional<HoldTimes> times)
      implements GuidingScene {
    public Playing {
      ContentId.requireItem(stretch);
    }

    @Override
    public <R> R visit(Visitor<R> visitor) {
      return visitor.playing(this);
    }

    @Override
    public SceneKind kind() {
      return SceneKind.PLAYING;
    }

    @Override
    public Optional<String> item() {
      return Optional.of(stretch);
    }

    @Override
    public Subject subject() {
      return subjectIn(stretch);
    }

    /** An interrupted hold is repeated from its setup. */
    @Override
    public boolean tellsAnew() {
      return true;
    }
  }

  /**
   * Between two answers: after an interruption, or waiting for the next hold.
   *
   * @param at the last hold that was spoken
   * @param stretch the stretch or remedy of that hold
   * @param heard whether it was heard to its end
   * @param hurt whether it hurt, and the easier way was offered: a yes asks for that
   */
  record BetweenHolds(Walkthrough at, String stretch, boolean heard, boolean hurt)
      implements GuidingScene {
    public BetweenHolds {
      ContentId.requireItem(stretch);
    }

    public BetweenHolds(Walkthrough at, String stretch, boolean heard) {
      this(at, stretch, heard, false);
    }

    /** The same place after it hurt. */
    public BetweenHolds hurting() {
      return new BetweenHolds(at, stretch, heard, true);
    }

    @Override
    public <R> R visit(Visitor<R> visitor) {
      return visitor.betweenHolds(this);
    }

    @Override
    public SceneKind kind() {
      return SceneKind.BETWEEN_HOLDS;
    }

    @Override
    public Optional<String> item() {
      return Optional.of(stretch);
    }

    @Override
    public Subject subject() {
      return subjectIn(stretch);
    }
  }

  /**
   * Asked whether to resume what an earlier session began.
   *
   * @param afresh whether that is so long ago that it would start over
   */
  record ResumeOffered(boolean afresh) implements GuidingScene {
    @Override
    public <R> R visit(Visitor<R> visitor) {
      return visitor.resumeOffered(this);
    }

    @Override
    public SceneKind kind() {
      return SceneKind.RESUME_OFFERED;
    }
  }

  /**
   * The last hold was spoken: nothing follows, but the listener may still go back.
   *
   * @param at the last hold that was spoken
   * @param stretch the stretch or remedy of that hold
   */
  record StretchOver(Walkthrough at, String stretch) implements GuidingScene {
    public StretchOver {
      ContentId.requireItem(stretch);
    }

    @Override
    public <R> R visit(Visitor<R> visitor) {
      return visitor.stretchOver(this);
    }

    @Override
    public SceneKind kind() {
      return SceneKind.STRETCH_OVER;
    }

    @Override
    public Optional<String> item() {
      return Optional.of(stretch);
    }
  }

  private static Subject subjectIn(String stretch) {
    return WARMTH_AND_COLD.contains(stretch) ? Subject.PACK : Subject.LEG;
  }
}
