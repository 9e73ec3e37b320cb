package dev.crampcoach.dialogue;

import dev.crampcoach.understanding.Words;

/**
 * Tells which commands words cannot be, however likely the topic model finds them. A question
 * changes nothing, what is forbidden is not done, and a command that cannot be taken back needs a
 * word of its own: the model finds a likeliest topic for any words at all.
 */
record Commands(Words words, Scene scene) {

  boolean areNot(Elsewhere command) {
    return switch (command) {
      case WATER_LOG ->
          asks() || English.ANSWERS.tellOfNoDrink(words) || !Water.DRINKS.tellOfDrinks(words);
      case WATER_UNDO ->
          asks() || isNoCorrection() || scene.confirms() && !Water.DRINKS.tellOfDrinks(words);
      case WATER_GOAL, WATER_REMINDER -> asks() || English.ANSWERS.forbid(words);
      case REMINDER_STOP -> English.ANSWERS.forbid(words) || !English.ANSWERS.stop(words);
      case REMINDER_CHANGE, DELETE_DATA -> English.ANSWERS.forbid(words);
      case START_STRETCH,
          OTHER_CRAMP_NOW,
          OTHER_BODY,
          DOSE,
          DIAGNOSIS,
          CHILD,
          WATER_COUNT,
          REMINDER_LIST,
          THANKS,
          UNKNOWN_REMEDY,
          OUTSIDE ->
          false;
    };
  }

  /** "Don't log two glasses" puts no two in the place of the last. */
  private boolean isNoCorrection() {
    return English.ANSWERS.tellOfNoDrink(words)
        && Water.DRINKS.sayHowMuch(words)
        && !Correction.takesBack(words);
  }

  /** "Can I drink two glasses" has drunk nothing. */
  private boolean asks() {
    return English.ANSWERS.ask(words);
  }
}
