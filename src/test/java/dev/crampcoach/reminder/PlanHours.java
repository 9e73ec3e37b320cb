package dev.crampcoach.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;

/** The hours of a plan that was found, such as "9 13 16". */
final class PlanHours {
  private PlanHours() {}

  static String of(Optional<PlanResult> result) {
    assertThat(result).containsInstanceOf(PlanResult.PlanFound.class);
    return ((PlanResult.PlanFound) result.get())
        .plan().times().stream()
            .map(time -> String.valueOf(time.getHour()))
            .collect(Collectors.joining(" "));
  }
}
