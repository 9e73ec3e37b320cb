package dev.crampcoach.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.dialogue.ReliefOpenings;
import org.junit.jupiter.api.Test;

/** Relief gives its first instruction within ten words. */
class ReliefSpeechTest {
  private static final int MOST_WORDS = 10;

  @Test
  void the_first_instruction_comes_within_ten_words() {
    ReliefOpenings.all()
        .forEach(
            (said, lines) ->
                assertThat(SpokenTimes.wordsBeforeInstruction(lines))
                    .as(said)
                    .isLessThanOrEqualTo(MOST_WORDS));
  }
}
