package dev.crampcoach.reminder;

import java.util.Optional;

/** What became of a wish for reminders: a plan, or why there is none. */
public record PlanResult(Optional<Plan> plan, Optional<Refusal> refusal) {
  static PlanResult of(Plan plan) {
    return new PlanResult(Optional.of(plan), Optional.empty());
  }

  static PlanResult of(Refusal refusal) {
    return new PlanResult(Optional.empty(), Optional.of(refusal));
  }
}
