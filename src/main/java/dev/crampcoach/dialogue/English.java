package dev.crampcoach.dialogue;

import dev.crampcoach.english.AnswerWords;
import dev.crampcoach.english.CommandWords;

/** What reads answers and commands: English, as all words that the skill understands. */
final class English {
  static final AnswerWords ANSWERS = AnswerWords.of("en");
  static final CommandWords COMMANDS = CommandWords.of("en");

  private English() {}
}
