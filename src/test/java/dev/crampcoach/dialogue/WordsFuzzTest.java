package dev.crampcoach.dialogue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A short run of {@link WordsFuzz}, with the same sentences in each build. */
@Tag("slow")
class WordsFuzzTest {
  @Test
  void made_up_sentences_break_nothing_and_questions_change_nothing() {
    new WordsFuzz(13).sessions(300);
  }
}
