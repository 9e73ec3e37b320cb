package dev.crampcoach.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimingTest {
  private static final Timing TIMING =
      new Timing(Phrasebook.of("en"), id -> Optional.of("one hundred and fifty words a minute"));

  @Test
  void words_are_counted_as_a_voice_says_them() {
    assertThat(Timing.wordsIn("")).isZero();
    assertThat(Timing.wordsIn("Don't push; half-way there.")).isEqualTo(5);
    assertThat(Timing.wordsIn("Hold for 45 seconds, 30 at most.")).isEqualTo(8);
  }

  @Test
  void a_word_takes_four_tenths_of_a_second_and_a_pause_itself() {
    List<Line> lines =
        List.of(Line.answer("heat", "how"), Line.pause(Duration.ofSeconds(2)), Line.count(21));
    assertThat(TIMING.of(lines)).isEqualTo(Duration.ofMillis(7 * 400 + 2000 + 2 * 400));
  }
}
