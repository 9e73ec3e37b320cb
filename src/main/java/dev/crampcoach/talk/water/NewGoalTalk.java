package dev.crampcoach.talk.water;

import dev.crampcoach.conversation.Turn;
import dev.crampcoach.conversation.WaterScene.CautionAsked;
import dev.crampcoach.english.Numerals;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.EnglishDrinks;
import dev.crampcoach.talk.TurnContext;
import dev.crampcoach.water.Drink;
import dev.crampcoach.water.Goal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Parses and validates a new goal in glasses a day, and sets it after the caution. */
public record NewGoalTalk(TurnContext in) {
  /** More than anybody means. */
  private static final int MANY = 1000;

  /** Uses the number in the words, or asks for one. */
  public Turn aim(Words words) {
    if (EnglishDrinks.WORDS.isNegative(words)) {
      return aim(0);
    }
    if (EnglishDrinks.WORDS.leaveOpen(words)) {
      return new CautionTalk(in).goAhead(new CautionAsked(Optional.empty(), Optional.empty()));
    }
    OptionalDouble measured = EnglishDrinks.WORDS.measured(words, in.input().units());
    if (measured.isPresent()
        && measured.getAsDouble() > 0
        && EnglishDrinks.WORDS.sayHowMuch(words)) {
      return aim((int) Math.min(Math.round(measured.getAsDouble() / Drink.GLASS), MANY));
    }
    List<String> said = words.list();
    for (int end = said.size(); end > 0; end--) {
      if (Numerals.isCounted(said, end - 1)) {
        return aim((int) Math.min(Numerals.before(said, end).orElseThrow(), MANY));
      }
    }
    return new CautionTalk(in).goAhead(new CautionAsked(Optional.empty(), Optional.empty()));
  }

  /**
   * @param glasses any number, however unlikely
   */
  public Turn aim(int glasses) {
    if (glasses < Goal.LEAST) {
      return new GoalTalk(in).ask(Phrase.GOAL_TOO_LOW);
    }
    return glasses > Goal.COMMON
        ? new GoalTalk(in).ask(Phrase.GOAL_TOO_HIGH)
        : new CautionTalk(in)
            .goAhead(new CautionAsked(Optional.of(new Goal(glasses)), Optional.empty()));
  }
}
