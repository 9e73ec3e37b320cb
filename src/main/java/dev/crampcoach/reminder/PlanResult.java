package dev.crampcoach.reminder;

import java.util.Optional;

/** The result of planning reminders: a plan, or the reason for a refusal. */
public record PlanResult(Optional<Plan> plan, Optional<Refusal> refusal) {
  static PlanResult of(Plan plan) {
    return new PlanResult(Optional.of(plan), Optional.empty());
  }

  static PlanResult of(Refusal refusal) {
    return new PlanResult(Optional.empty(), Optional.of(refusal));
  }
}
