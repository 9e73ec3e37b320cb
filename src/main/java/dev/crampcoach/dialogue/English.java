package dev.crampcoach.dialogue;

import dev.crampcoach.understanding.AnswerWords;

/** What reads answers to questions of ours: English, as all words that the skill understands. */
final class English {
  static final AnswerWords ANSWERS = AnswerWords.of("en");

  private English() {}
}
