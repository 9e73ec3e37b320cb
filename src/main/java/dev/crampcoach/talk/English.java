package dev.crampcoach.talk;

import dev.crampcoach.english.AnswerWords;
import dev.crampcoach.english.CommandWords;
import dev.crampcoach.water.DrinkWords;

/** The parsers of answers, commands and drinks, for English. */
public final class English {
  public static final AnswerWords ANSWERS = AnswerWords.of("en");
  public static final CommandWords COMMANDS = CommandWords.of("en");
  public static final DrinkWords DRINKS = DrinkWords.of("en");

  private English() {}
}
