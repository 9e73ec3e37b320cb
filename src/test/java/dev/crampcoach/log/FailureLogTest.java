package dev.crampcoach.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.Logged;
import dev.crampcoach.Thrown;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each kind of failure is logged once a minute, with a count. */
class FailureLogTest {
  private Instant now = Instant.parse("2026-11-22T12:00:00Z");
  private final FailureLog failures = new FailureLog(() -> now);

  private void pass(int seconds) {
    now = now.plusSeconds(seconds);
  }

  @Test
  void the_first_is_told_at_once_and_those_of_the_next_minute_as_a_number() {
    assertThat(
            Logged.lines(
                () -> {
                  for (int second = 0; second < 150; second++) {
                    failures.report("the table failed");
                    pass(1);
                  }
                }))
        .containsExactly(
            "the table failed", "the table failed, 60 times", "the table failed, 60 times");
  }

  @Test
  void the_last_of_an_outage_are_told_once_their_minute_is_over() {
    assertThat(
            Logged.lines(
                () -> {
                  failures.report("the table failed");
                  failures.report("the table failed");
                  failures.report("the table failed");
                  pass(59);
                  failures.flush();
                  pass(1);
                  failures.flush();
                  failures.flush();
                  pass(600);
                  failures.flush();
                }))
        .containsExactly("the table failed", "the table failed, 2 times");
  }

  @Test
  void a_failure_after_quiet_minutes_is_told_at_once() {
    assertThat(
            Logged.lines(
                () -> {
                  failures.report("the table failed");
                  pass(61);
                  failures.report("the table failed");
                }))
        .containsExactly("the table failed", "the table failed");
  }

  @Test
  void each_kind_has_its_own_line() {
    assertThat(
            Logged.lines(
                () -> {
                  failures.report("the table failed");
                  failures.report("the time zone is not known");
                  failures.report("the table failed", new IllegalStateException("ZEBRA"));
                }))
        .containsExactly(
            "the table failed",
            "the time zone is not known",
            "the table failed: java.lang.IllegalStateException");
  }

  @Test
  void a_clock_that_is_set_back_silences_nothing_for_long() {
    assertThat(
            Logged.lines(
                () -> {
                  failures.report("the table failed");
                  pass(-100_000);
                  failures.report("the table failed");
                }))
        .hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(Thrown.class)
  void whatever_a_part_throws_costs_the_part_and_its_message_is_not_told(Thrown thrown) {
    assertThat(Logged.lines(() -> assertThat(failures.attempt("a part", thrown::now)).isEmpty()))
        .singleElement()
        .asString()
        .isEqualTo("a part failed: " + thrown.made().getClass().getName());
    Logged.lines(() -> failures.run("another", thrown::now));
    assertThat(failures.attempt("a part", () -> 7)).contains(7);
  }

  @Test
  void a_log_that_cannot_be_written_costs_nothing() {
    var broken =
        new FailureLog(
            () -> {
              throw new IllegalStateException("no clock");
            });
    assertThat(broken.attempt("a part", Thrown.BUG::now)).isEmpty();
    broken.flush();
  }
}
