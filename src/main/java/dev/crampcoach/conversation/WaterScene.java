package dev.crampcoach.conversation;

import dev.crampcoach.reminder.ReminderSubject;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.triage.lexicon.Subject;
import dev.crampcoach.water.Goal;
import java.time.LocalTime;
import java.util.Optional;

/** Scenes of counting drinks, a goal, and reminders. */
public sealed interface WaterScene extends Scene {

  /** Handles each scene of the group. */
  interface Visitor<R> {
    R afterDrink(AfterDrink scene);

    R amountAsked(AmountAsked scene);

    R goalAsked(GoalAsked scene);

    R cautionAsked(CautionAsked scene);

    R planProposed(PlanProposed scene);

    R timeAsked(TimeAsked scene);

    R consentAsked(ConsentAsked scene);
  }

  <R> R visit(Visitor<R> visitor);

  @Override
  default <R> R accept(Scene.Visitor<R> visitor) {
    return visitor.water(this);
  }

  /** A drink was just counted; a correcting number replaces it. */
  record AfterDrink() implements WaterScene {
    @Override
    public <R> R visit(Visitor<R> visitor) {
      return visitor.afterDrink(this);
    }

    @Override
    public SceneKind kind() {
      return SceneKind.AFTER_DRINK;
    }

    @Override
    public Subject subject() {
      return Subject.AMOUNT;
    }
  }

  /**
   * Asked how many glasses it was.
   *
   * @param instead whether the answer replaces the last amount
   */
  record AmountAsked(boolean instead) implements WaterScene {
    @Override
    public <R> R visit(Visitor<R> visitor) {
      return visitor.amountAsked(this);
    }

    @Override
    public SceneKind kind() {
      return SceneKind.AMOUNT_ASKED;
    }

    @Override
    public Subject subject() {
      return Subject.AMOUNT;
    }
  }

  /** Asked for a goal in glasses a day. Only a number sets one. */
  record GoalAsked() implements WaterScene {
    @Override
    public <R> R visit(Visitor<R> visitor) {
      return visitor.goalAsked(this);
    }

    @Override
    public SceneKind kind() {
      return SceneKind.GOAL_ASKED;
    }

    @Override
    public Subject subject() {
      return Subject.AMOUNT;
    }

    @Override
    public Optional<Phrase> dropped() {
      return Optional.of(Phrase.GOAL_DROPPED);
    }
  }

  /**
   * The listener heard who should ask a doctor about water first, and was asked whether to go
   * ahead. Only a yes to that does. Source: clinical facts, section 6B.
   *
   * @param goal the goal that waits for the answer, if any
   * @param reminder the reminders that wait for it; without either, a goal is asked for
   */
  record CautionAsked(Optional<Goal> goal, Optional<Reminder> reminder) implements WaterScene {
    @Override
    public <R> R visit(Visitor<R> visitor) {
      return visitor.cautionAsked(this);
    }

    @Override
    public SceneKind kind() {
      return SceneKind.CAUTION_ASKED;
    }

    @Override
    public boolean confirms() {
      return true;
    }

    @Override
    public Optional<Phrase> dropped() {
      return Optional.of(reminder.isPresent() ? Phrase.PLAN_DROPPED : Phrase.GOAL_DROPPED);
    }
  }

  /**
   * Reminders were read back, and asked whether to set them. Only a yes to that sets them.
   *
   * @param offered whether we offered them without being asked
   */
  record PlanProposed(Reminder reminder, boolean offered) implements WaterScene {
    @Override
    public <R> R visit(Visitor<R> visitor) {
      return visitor.planProposed(this);
    }

    @Override
    public SceneKind kind() {
      return SceneKind.PLAN_PROPOSED;
    }

    @Override
    public boolean confirms() {
      return true;
    }

    @Override
    public Optional<Phrase> dropped() {
      return Optional.of(Phrase.PLAN_DROPPED);
    }
  }

  /**
   * Asked at what times to remind.
   *
   * @param moved the time of the one reminder that is moved; empty if new ones are set
   */
  record TimeAsked(ReminderSubject about, Optional<LocalTime> moved) implements WaterScene {
    public TimeAsked(ReminderSubject about) {
      this(about, Optional.empty());
    }

    @Override
    public <R> R visit(Visitor<R> visitor) {
      return visitor.timeAsked(this);
    }

    @Override
    public SceneKind kind() {
      return SceneKind.TIME_ASKED;
    }

    @Override
    public Optional<Phrase> dropped() {
      return Optional.of(Phrase.PLAN_DROPPED);
    }
  }

  /**
   * Alexa asks whether reminders may be set. A listener who speaks to us has not waited for that.
   */
  record ConsentAsked(Reminder reminder) implements WaterScene {
    @Override
    public <R> R visit(Visitor<R> visitor) {
      return visitor.consentAsked(this);
    }

    @Override
    public SceneKind kind() {
      return SceneKind.CONSENT_ASKED;
    }

    @Override
    public boolean confirms() {
      return true;
    }

    @Override
    public Optional<Phrase> dropped() {
      return Optional.of(Phrase.PLAN_DROPPED);
    }
  }
}
