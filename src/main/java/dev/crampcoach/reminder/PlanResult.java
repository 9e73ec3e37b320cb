package dev.crampcoach.reminder;

/** The result of planning reminders. */
public sealed interface PlanResult {
  record PlanFound(Plan plan) implements PlanResult {}

  /** What was wanted cannot be set, but this can. */
  record OtherPlan(Plan plan, Refusal why) implements PlanResult {}

  /** An hour was told that may be in the morning or later: which plan is meant must be asked. */
  record EitherHalf(Plan morning, Plan later) implements PlanResult {}

  record PlanRefused(Refusal why) implements PlanResult {}
}
