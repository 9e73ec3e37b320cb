package dev.crampcoach.dialogue;

import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.WaterScene.AfterDrink;
import dev.crampcoach.conversation.WaterScene.AmountAsked;
import dev.crampcoach.english.Words;
import dev.crampcoach.talk.English;
import dev.crampcoach.talk.water.DrinkCorrection;

/**
 * Tells which commands words cannot be, however likely the topic model finds them. A question
 * changes nothing, what is forbidden is not done, and a command that cannot be taken back needs a
 * word of its own: the model finds a likeliest topic for any words at all.
 */
record CommandGuard(Words words, Scene scene) {

  boolean areNot(NonCatalogueTopic command) {
    return switch (command) {
      case WATER_LOG -> asks() || English.COMMANDS.tellOfNoDrink(words) || !tellsOfDrink();
      case WATER_UNDO -> asks() || isNoCorrection() || !tellsOfDrink() && !takesBack();
      case WATER_GOAL, WATER_REMINDER -> asks() || English.COMMANDS.forbid(words);
      case REMINDER_STOP -> English.COMMANDS.forbid(words) || !English.COMMANDS.stop(words);
      case REMINDER_CHANGE, DELETE_DATA -> English.COMMANDS.forbid(words);
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
    return English.COMMANDS.tellOfNoDrink(words)
        && English.DRINKS.sayHowMuch(words)
        && !DrinkCorrection.takesBack(words);
  }

  /** A number alone counts nothing where it may answer another question: "the third one". */
  private boolean tellsOfDrink() {
    boolean number = isOfDrinks() || scene instanceof NothingOpen;
    return English.DRINKS.tellOfDrinks(words) || number && English.DRINKS.sayHowMuch(words);
  }

  /** "That's wrong" after a drink was counted, and "undo it" where nothing waits for a yes. */
  private boolean takesBack() {
    return isOfDrinks() || DrinkCorrection.takesBack(words) && !scene.confirms();
  }

  private boolean isOfDrinks() {
    return scene instanceof AfterDrink || scene instanceof AmountAsked;
  }

  /** "Can I drink two glasses" has drunk nothing. */
  private boolean asks() {
    return English.ANSWERS.ask(words);
  }
}
