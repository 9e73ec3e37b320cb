package dev.crampcoach.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeadlineTest {
  private static final Duration PATIENCE = Duration.ofMillis(600);

  /** Clocks of this kind may start anywhere, close to their end as well. */
  private long nanos = Long.MAX_VALUE - 1;

  private final Deadline deadline = Deadline.in(Duration.ofMillis(2500), () -> nanos);

  private void pass(long millis) {
    nanos += Duration.ofMillis(millis).toNanos();
  }

  @Test
  void a_call_takes_its_own_patience_while_there_is_time() {
    assertThat(deadline.left()).isEqualTo(Duration.ofMillis(2500));
    pass(1900);
    assertThat(deadline.atMost(PATIENCE)).isEqualTo(PATIENCE);
  }

  @Test
  void the_last_call_takes_what_the_others_left() {
    pass(2400);
    assertThat(deadline.atMost(PATIENCE)).isEqualTo(Duration.ofMillis(100));
    assertThat(deadline.isOver()).isFalse();
  }

  @Test
  void nothing_is_left_afterwards_and_never_less() {
    pass(2500);
    assertThat(deadline.isOver()).isTrue();
    pass(100_000);
    assertThat(deadline.atMost(PATIENCE)).isZero();
    assertThat(deadline.left()).isZero();
  }
}
