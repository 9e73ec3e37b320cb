package dev.crampcoach.dialogue;

import dev.crampcoach.conversation.AnswerScene.AfterAnswer;
import dev.crampcoach.conversation.CrampMuscle;
import dev.crampcoach.conversation.CrampPlace;
import dev.crampcoach.conversation.GuidingScene.BetweenHolds;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.ReliefScene.CrampOn.LegState;
import dev.crampcoach.conversation.Reminder;
import dev.crampcoach.conversation.SafetyScene.GateAsked;
import dev.crampcoach.conversation.SafetyScene.SignsAsked;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.WaterScene.AmountAsked;
import dev.crampcoach.conversation.WaterScene.PlanProposed;
import dev.crampcoach.reminder.Days;
import dev.crampcoach.reminder.Plan;
import dev.crampcoach.reminder.ReminderSubject;
import dev.crampcoach.triage.Warning;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** The scenes in which the situations of {@link SituationTable} begin. */
final class SituationScenes {
  static final Instant NOW = Instant.parse("2026-11-25T14:00:00Z");

  static final Scene NOTHING_OPEN = new NothingOpen();
  static final Scene PLACE_ASKED =
      new CrampOn(CrampMuscle.INNER_THIGH, 0, NOW, Optional.empty(), LegState.FREE);
  static final Scene RELIEF =
      new CrampOn(
          CrampMuscle.INNER_THIGH,
          1,
          NOW.minusSeconds(60),
          Optional.of(CrampPlace.BED),
          LegState.FREE);
  static final Scene STRETCH = new BetweenHolds(Talking.walkthrough(), "seated-wide-leg", true);
  static final Scene SIGNS_IN_STRETCH = signs(STRETCH);
  static final Scene SIGNS_IN_RELIEF = signs(RELIEF);
  static final Scene GATE = new GateAsked("seated-butterfly", false, false);
  static final Scene AMOUNT = new AmountAsked(false);
  static final Reminder AT_TEN =
      new Reminder(
          new Plan(ReminderSubject.WATER, Days.DAILY, List.of(LocalTime.of(10, 0))), false);
  static final Scene PLAN = new PlanProposed(AT_TEN, false);
  static final Scene TOLD = new AfterAnswer("heat");

  static final Scene EMERGENCY = new WarningLock(Warning.EMERGENCY, false);
  static final Scene URGENT = new WarningLock(Warning.URGENT, false);

  private SituationScenes() {}

  private static SignsAsked signs(Scene resume) {
    return new SignsAsked(resume, Optional.empty(), SignsAsked.Stage.FIRST);
  }
}
