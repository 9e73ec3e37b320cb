package dev.crampcoach.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Screens reject invalid values when they are created. */
class ScreenTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  @Test
  void a_hold_tells_when_it_ends() {
    var hold = new Screen.Step.Hold(Duration.ofSeconds(12), 10, Duration.ofMillis(2500), true);
    assertThat(hold.ends()).isEqualTo(Duration.ofSeconds(37));
  }

  @Test
  void a_hold_counts_something() {
    refused("a hold counts", () -> new Screen.Step.Hold(Duration.ZERO, 0, Duration.ZERO, false));
  }

  @Test
  void a_place_is_one_of_as_many_as_there_are() {
    refused("number", () -> new Screen.Step.StepNumber(4, 3));
    refused("number", () -> new Screen.Step.StepNumber(0, 3));
  }

  @Test
  void more_than_fits_is_not_offered() {
    var many = Collections.nCopies(4, Option.of(Label.YES, Touch.YES));
    refused("options", () -> new Screen.Choice(Optional.empty(), List.of(), many));
  }

  @Test
  void glasses_are_counted_from_nought() {
    refused("glasses", () -> new Screen.Day(-1, OptionalInt.empty()));
    refused("glasses", () -> new Screen.Day(1, OptionalInt.of(100)));
    refused("glasses", () -> new Screen.Week.DayCount(TODAY, -1));
  }

  @Test
  void a_week_has_one_to_seven_days() {
    var day = new Screen.Week.DayCount(TODAY, 3);
    refused("days", () -> new Screen.Week(List.of(), OptionalInt.empty()));
    refused("days", () -> new Screen.Week(Collections.nCopies(8, day), OptionalInt.empty()));
  }

  @Test
  void an_option_has_words() {
    refused("label", () -> new Option(Optional.empty(), Touch.YES, Optional.empty()));
  }

  @Test
  void every_touch_is_known_by_its_id_and_no_other_is() {
    for (Touch touch : Touch.values()) {
      assertThat(Touch.of(touch.id())).contains(touch);
    }
    assertThat(Touch.of("YES")).isEmpty();
    assertThat(Touch.of("drop table")).isEmpty();
  }

  @Test
  void every_label_has_words_that_fit_on_a_button() {
    Labels labels = Labels.of("en");
    for (Label label : Label.values()) {
      assertThat(labels.words(label)).as(label.key()).hasSizeBetween(2, 24).doesNotContain("<");
    }
    assertThat(labels.words(Label.PLACE, 2, 6)).isEqualTo("2 of 6");
  }

  private static void refused(
      String message, org.assertj.core.api.ThrowableAssert.ThrowingCallable made) {
    assertThatThrownBy(made)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }
}
