package dev.crampcoach.triage;

import static dev.crampcoach.triage.TriageLexiconTest.read;
import static dev.crampcoach.triage.TriageLexiconTest.sure;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.triage.lexicon.LexiconResult;
import org.junit.jupiter.api.Test;

/**
 * What is left out, cancelled or separated before the rules are applied, in a lexicon small enough
 * to follow.
 */
class TriageReadingTest {
  @Test
  void anAnswerDeniesNothingOfAStatement() {
    assertThat(sure("no my leg is icy")).containsExactly("E2");
    assertThat(sure("no leg is icy")).containsExactly("E2");
    assertThat(sure("no icy leg")).isEmpty();
    assertThat(sure("no icy leg is there")).isEmpty();
    assertThat(read("yes no my leg is icy").text()).isEqualTo("my leg is icy");
    assertThat(read("yes no icy leg").text()).isEmpty();
    assertThat(read("no yes").text()).isEmpty();
  }

  @Test
  void comfortIsNotRead() {
    assertThat(read("my leg is icy but its fine now").text()).isEqualTo("my leg is icy");
    assertThat(read("but its fine now my leg is icy").text()).isEqualTo("my leg is icy");
    assertThat(read("its fine").text()).isEmpty();
    assertThat(read("icy and its fine by me").text()).isEqualTo("icy and its fine by me");
    assertThat(sure("icy its fine leg")).containsExactly("E2");
  }

  @Test
  void aNormalPartCancelsOnlyItself() {
    assertThat(sure("icy foot and my leg looks normal")).containsExactly("E2");
    assertThat(read("icy foot and my leg looks normal").text()).isEqualTo("icy foot and");
  }

  @Test
  void whatHasPassedIsReadApart() {
    LexiconResult reading = read("my leg was icy but its gone");
    assertThat(reading.sure()).isEmpty();
    assertThat(reading.text()).isEmpty();
    LexiconResult before = reading.before().orElseThrow();
    assertThat(before.sure()).extracting(found -> found.sign().id()).containsExactly("E2");
    assertThat(before.text()).isEqualTo("my leg was icy but its");
    assertThat(read("my leg is icy").before()).isEmpty();
  }

  @Test
  void whatOnlySoundsGoneIsThere() {
    assertThat(sure("icy leg but its gone again")).isEmpty();
    assertThat(sure("icy leg but its gone numb")).containsExactly("E2");
    assertThat(sure("icy leg went away")).isEmpty();
    assertThat(sure("if icy leg went away")).containsExactly("E2");
    assertThat(sure("icy leg went away and came back")).containsExactly("E2");
    assertThat(sure("icy leg went away and never came back")).isEmpty();
    assertThat(sure("not icy leg but its gone")).isEmpty();
    assertThat(read("not icy leg but its gone").before().orElseThrow().sure()).isEmpty();
  }

  @Test
  void anEffortExplainsWhatHasPassed() {
    assertThat(sure("chest hurts running")).containsExactly("E1");
    assertThat(read("chest hurts running went away").before().orElseThrow().sure()).isEmpty();
    assertThat(read("chest hurts went away").before().orElseThrow().sure()).hasSize(1);
  }

  @Test
  void aNoReachesNoOtherSubject() {
    assertThat(sure("no swollen foot and leg is icy")).containsExactly("E2");
    assertThat(sure("no swollen and icy leg")).isEmpty();
  }
}
