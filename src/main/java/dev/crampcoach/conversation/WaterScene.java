package dev.crampcoach.conversation;

import dev.crampcoach.reminder.ReminderSubject;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.triage.lexicon.Subject;
import dev.crampcoach.water.Drink;
import dev.crampcoach.water.Goal;
import java.time.LocalTime;
import java.util.Optional;

/** Scenes of counting drinks, a goal, and reminders. */
public sealed interface WaterScene extends Scene {

  /** Handles each scene of the group. */
  interface Visitor<R> {
    R afterDrink(AfterDrink scene);

    R amountAsked(AmountAsked scene);

    R drinkAsked(DrinkAsked scene);

    R goalAsked(GoalAsked scene);

    R cautionAsked(CautionAsked scene);

    R planProposed(PlanProposed scene);

    R halfAsked(HalfAsked scene);

    R timeAsked(TimeAsked scene);

    R consentAsked(ConsentAsked scene);
  }

  <R> R visit(Visitor<R> visitor);

  /** A scene in which reminders wait for an answer. */
  sealed interface OfPlan extends WaterScene {}

  @Override
  default <R> R accept(Scene.Visitor<R> visitor) {
    return visitor.water(this);
  }

  @Override
  default Optional<Phrase> dropped() {
    return this instanceof OfPlan ? Optional.of(Phrase.PLAN_DROPPED) : Optional.empty();
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

  /**
   * Asked about a drink before it is counted. Source: clinical facts, section 6B.
   *
   * @param millilitres the amount that was told
   */
  record DrinkAsked(int millilitres, DrinkDoubt doubt) implements WaterScene {
    public DrinkAsked {
      Drink.require(millilitres);
    }

    @Override
    public <R> R visit(Visitor<R> visitor) {
      return visitor.drinkAsked(this);
    }

    @Override
    public SceneKind kind() {
      return SceneKind.DRINK_ASKED;
    }

    @Override
    public Optional<Phrase> dropped() {
      return doubt == DrinkDoubt.WHOLE_DAY ? Optional.of(Phrase.DRINK_DROPPED) : Optional.empty();
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
  record PlanProposed(Reminder reminder, boolean offered) implements OfPlan {
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
  }

  /**
   * Asked whether an hour is meant in the morning or later in the day.
   *
   * @param morning the plan if it is meant in the morning
   * @param later the plan if it is not
   */
  record HalfAsked(Reminder morning, Reminder later) implements OfPlan {
    @Override
    public <R> R visit(Visitor<R> visitor) {
      return visitor.halfAsked(this);
    }

    @Override
    public SceneKind kind() {
      return SceneKind.HALF_ASKED;
    }
  }

  /**
   * Asked at what times to remind.
   *
   * @param moved the time of the one reminder that is moved; empty if new ones are set
   * @param draft what is known of the reminders already: the times on every day if the days are
   *     asked, or else the days, at any time
   */
  record TimeAsked(ReminderSubject about, Optional<LocalTime> moved, Optional<Reminder> draft)
      implements OfPlan {
    public TimeAsked(ReminderSubject about) {
      this(about, Optional.empty());
    }

    public TimeAsked(ReminderSubject about, Optional<LocalTime> moved) {
      this(about, moved, Optional.empty());
    }

    @Override
    public <R> R visit(Visitor<R> visitor) {
      return visitor.timeAsked(this);
    }

    @Override
    public SceneKind kind() {
      return SceneKind.TIME_ASKED;
    }
  }

  /**
   * Alexa asks whether reminders may be set. A listener who speaks to us has not waited for that.
   */
  record ConsentAsked(Reminder reminder) implements OfPlan {
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
  }
}
