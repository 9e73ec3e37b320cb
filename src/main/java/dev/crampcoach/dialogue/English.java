package dev.crampcoach.dialogue;

import dev.crampcoach.understanding.AnswerWords;
import dev.crampcoach.understanding.CommandWords;

/** What reads answers and commands: English, as all words that the skill understands. */
final class English {
  static final AnswerWords ANSWERS = AnswerWords.of("en");
  static final CommandWords COMMANDS = CommandWords.of("en");

  private English() {}
}
