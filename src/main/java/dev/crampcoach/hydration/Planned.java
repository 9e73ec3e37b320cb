package dev.crampcoach.hydration;

import java.util.Optional;

/** What became of a wish for reminders: a plan, or why there is none. */
public record Planned(Optional<Plan> plan, Optional<Refusal> refusal) {
  static Planned of(Plan plan) {
    return new Planned(Optional.of(plan), Optional.empty());
  }

  static Planned of(Refusal refusal) {
    return new Planned(Optional.empty(), Optional.of(refusal));
  }
}
