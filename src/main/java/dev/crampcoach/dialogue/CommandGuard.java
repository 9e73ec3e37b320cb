package dev.crampcoach.dialogue;

import dev.crampcoach.conversation.GuidingScene.BetweenHolds;
import dev.crampcoach.conversation.GuidingScene.Playing;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.SafetyScene.GateAsked;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.WaterScene.AfterDrink;
import dev.crampcoach.conversation.WaterScene.AmountAsked;
import dev.crampcoach.english.Words;
import dev.crampcoach.talk.English;
import dev.crampcoach.talk.EnglishDrinks;
import dev.crampcoach.talk.water.DrinkCorrection;

/**
 * Vetoes commands that the words cannot mean, however likely the topic model finds them. A question
 * changes nothing, a negated command is not run, and a command that cannot be undone needs a
 * keyword of its own: the model finds a likeliest topic for any words at all.
 */
record CommandGuard(Words words, Scene scene) {

  boolean areNot(NonCatalogueTopic command) {
    return switch (command) {
      case WATER_LOG -> asks() || English.COMMANDS.tellOfNoDrink(words) || !tellsOfDrink();
      case WATER_UNDO -> asks() || isNoCorrection() || !tellsOfDrink() && !takesBack();
      case WATER_GOAL, WATER_REMINDER -> asks() || English.COMMANDS.forbid(words);
      case REMINDER_STOP -> English.COMMANDS.forbid(words) || !English.COMMANDS.stop(words);
      case REMINDER_CHANGE -> English.COMMANDS.forbid(words);
      case DELETE_DATA -> English.COMMANDS.forbid(words) || !English.COMMANDS.erase(words);
      case WATER_COUNT -> isGuided() && !EnglishDrinks.WORDS.tellOfDrinks(words);
      case START_STRETCH,
          OTHER_CRAMP_NOW,
          OTHER_BODY,
          DOSE,
          DIAGNOSIS,
          CHILD,
          REMINDER_LIST,
          THANKS,
          UNKNOWN_REMEDY,
          OUTSIDE ->
          false;
    };
  }

  /** "Don't log two glasses" does not replace the last amount with two. */
  private boolean isNoCorrection() {
    return English.COMMANDS.tellOfNoDrink(words)
        && EnglishDrinks.WORDS.sayHowMuch(words)
        && !DrinkCorrection.takesBack(words);
  }

  /** A bare number counts no drink if it may answer another question: "the third one". */
  private boolean tellsOfDrink() {
    boolean number = isOfDrinks() || scene instanceof NothingOpen;
    return EnglishDrinks.WORDS.tellOfDrinks(words)
        || number && EnglishDrinks.WORDS.sayHowMuch(words);
  }

  /** "That's wrong" after a drink was counted, and "undo it" unless something waits for a yes. */
  private boolean takesBack() {
    return isOfDrinks() || DrinkCorrection.takesBack(words) && !scene.confirms();
  }

  /** In a stretch and before it, "how many more" is not about drinks. */
  private boolean isGuided() {
    return scene instanceof Playing || scene instanceof BetweenHolds || scene instanceof GateAsked;
  }

  private boolean isOfDrinks() {
    return scene instanceof AfterDrink || scene instanceof AmountAsked;
  }

  /** "Can I drink two glasses" reports no drink. */
  private boolean asks() {
    return English.ANSWERS.ask(words);
  }
}
