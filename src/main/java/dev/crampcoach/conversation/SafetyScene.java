package dev.crampcoach.conversation;

import dev.crampcoach.speech.ContentId;
import dev.crampcoach.triage.SignQuestion;
import dev.crampcoach.triage.Warning;
import dev.crampcoach.triage.lexicon.Subject;
import java.util.Optional;

/** Scenes of asking about warning signs, and of an active warning. */
public sealed interface SafetyScene extends Scene {

  /** Handles each scene of the group. */
  interface Visitor<R> {
    R signsAsked(SignsAsked scene);

    R checkRunning(CheckRunning scene);

    R gateAsked(GateAsked scene);

    R warningLock(WarningLock scene);
  }

  <R> R visit(Visitor<R> visitor);

  @Override
  default <R> R accept(Scene.Visitor<R> visitor) {
    return visitor.safety(this);
  }

  /**
   * The safety question was asked, because something that was said may be more than a cramp.
   *
   * @param resume the scene to return to
   * @param item what the listener asked for, if known and not answered yet
   * @param question the suspected sign's own question; empty for the general one
   */
  record SignsAsked(
      Scene resume, Optional<String> item, Stage stage, Optional<SignQuestion> question)
      implements SafetyScene {

    /** Progress of the questions: never more than two, and none of them twice. */
    public enum Stage {
      FIRST,
      /** It stood beside the answer to a plain question. */
      BESIDE,
      /** It gets worse, and we asked what else is felt. */
      WHAT_ELSE,
      /** There is a sign, and we asked which. */
      WHICH,
      /** The first answer was not understood. */
      AGAIN,
      /** The listener called for help, and we asked if it is the cramp or something else. */
      HELP_ME
    }

    /** The general question. */
    public SignsAsked(Scene resume, Optional<String> item, Stage stage) {
      this(resume, item, stage, Optional.empty());
    }

    public SignsAsked {
      if (resume instanceof SignsAsked || resume instanceof WarningLock) {
        throw new IllegalArgumentException("resume: a question of ours cannot wait for itself");
      }
      item.ifPresent(ContentId::requireItem);
    }

    public SignsAsked in(Stage other) {
      return new SignsAsked(resume, item, other, question);
    }

    /** Copy that returns to another scene. */
    public SignsAsked leadingTo(Scene other) {
      return new SignsAsked(other, Optional.empty(), stage, question);
    }

    @Override
    public <R> R visit(Visitor<R> visitor) {
      return visitor.signsAsked(this);
    }

    @Override
    public SceneKind kind() {
      return SceneKind.SIGNS_ASKED;
    }

    @Override
    public Subject subject() {
      return Subject.SIGNS;
    }

    @Override
    public boolean crampIsOn() {
      return resume.crampIsOn();
    }
  }

  /**
   * The guided check is running.
   *
   * @param question the index in {@link CheckSign} of the last question
   * @param again whether it was asked twice
   */
  record CheckRunning(int question, boolean again) implements SafetyScene {
    public CheckRunning {
      if (question < 0 || question >= CheckSign.values().length) {
        throw new IllegalArgumentException(
            "question: nought to " + (CheckSign.values().length - 1));
      }
    }

    public CheckSign sign() {
      return CheckSign.values()[question];
    }

    @Override
    public <R> R visit(Visitor<R> visitor) {
      return visitor.checkRunning(this);
    }

    @Override
    public SceneKind kind() {
      return SceneKind.CHECK_RUNNING;
    }

    @Override
    public Subject subject() {
      return sign().subject();
    }
  }

  /**
   * Told what speaks against it, before any guiding: who has none of it says start.
   *
   * @param id what the listener wants to be guided through
   * @param resume whether to resume an earlier session
   */
  record GateAsked(String id, boolean resume, GateStep step) implements SafetyScene {

    public GateAsked {
      ContentId.requireItem(id);
    }

    /**
     * @param which whether we asked what a yes meant
     */
    public GateAsked(String id, boolean resume, boolean which) {
      this(id, resume, which ? GateStep.START_OR_ONE : GateStep.TOLD);
    }

    public GateAsked in(GateStep other) {
      return new GateAsked(id, resume, other);
    }

    @Override
    public <R> R visit(Visitor<R> visitor) {
      return visitor.gateAsked(this);
    }

    @Override
    public SceneKind kind() {
      return SceneKind.GATE_ASKED;
    }

    @Override
    public Optional<String> item() {
      return Optional.of(id);
    }

    @Override
    public Subject subject() {
      return Subject.GATE;
    }
  }

  /**
   * A warning was given and the conversation is locked: whatever is said, the warning stays, until
   * help is coming or a no to the sign's own question takes it back. Source: clinical facts,
   * section 4B4.
   *
   * @param question the own question of the sign that was warned of; empty if it is not known
   * @param asked the open question
   * @param told how often the advice was given
   * @param resume the scene to return to if it was a mistake
   */
  record WarningLock(
      Warning warning, Optional<SignQuestion> question, LockQuestion asked, int told, Scene resume)
      implements SafetyScene {

    public WarningLock {
      if (resume instanceof SignsAsked || resume instanceof WarningLock) {
        throw new IllegalArgumentException("resume: a question of ours cannot wait for itself");
      }
      if (told < 0) {
        throw new IllegalArgumentException("told: below nought");
      }
    }

    /** A lock that has said nothing yet and leads back to nothing. */
    public WarningLock(Warning warning, Optional<SignQuestion> question, boolean checking) {
      this(
          warning,
          question,
          checking ? LockQuestion.SIGN : LockQuestion.CALL,
          0,
          new IdleScene.NothingOpen());
    }

    public WarningLock(Warning warning, boolean checking) {
      this(warning, Optional.empty(), checking);
    }

    /** Copy with another open question. */
    public WarningLock asking(LockQuestion other) {
      return new WarningLock(warning, question, other, told, resume);
    }

    /** Copy whose advice was given this often. */
    public WarningLock told(int times) {
      return new WarningLock(warning, question, asked, times, resume);
    }

    /** Copy that returns to another scene. */
    public WarningLock leadingTo(Scene other) {
      return new WarningLock(warning, question, asked, told, other);
    }

    /** Whether we just asked if the sign is really there. */
    public boolean checking() {
      return asked == LockQuestion.SIGN
          || asked == LockQuestion.SIGN_AGAIN
          || asked == LockQuestion.DOCTOR;
    }

    @Override
    public <R> R visit(Visitor<R> visitor) {
      return visitor.warningLock(this);
    }

    @Override
    public SceneKind kind() {
      return SceneKind.WARNING_LOCK;
    }

    @Override
    public Subject subject() {
      return warning.isOfTheLeg() ? (checking() ? Subject.SIGNS : Subject.LEG) : Subject.NOTHING;
    }
  }
}
