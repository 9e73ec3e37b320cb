package dev.crampcoach.talk;

import dev.crampcoach.english.AnswerWords;
import dev.crampcoach.english.CheckWords;
import dev.crampcoach.english.ClosingWords;
import dev.crampcoach.english.CommandWords;

/** The parsers of answers, closings and commands, for English. */
public final class English {
  public static final AnswerWords ANSWERS = AnswerWords.of("en");
  public static final CheckWords CHECKS = CheckWords.of("en");
  public static final ClosingWords CLOSINGS = ClosingWords.of("en");
  public static final CommandWords COMMANDS = CommandWords.of("en");

  private English() {}
}
