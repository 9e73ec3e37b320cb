package dev.crampcoach.talk.water;

import dev.crampcoach.conversation.Turn;
import dev.crampcoach.conversation.WaterScene.CautionAsked;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.EnglishDrinks;
import dev.crampcoach.talk.TurnContext;
import dev.crampcoach.water.Goal;
import java.util.Optional;

/** Parses and validates a new goal in glasses a day, and sets it after the caution. */
public record NewGoalTalk(TurnContext in) {
  /** More than anybody means. */
  private static final int MANY = 1000;

  /** Uses the number in the words, or asks for one. */
  public Turn aim(Words words) {
    return EnglishDrinks.WORDS
        .goal(words, in.input().units())
        .map(glasses -> aim((int) Math.min(glasses.rounded(), MANY)))
        .orElseGet(
            () ->
                new CautionTalk(in).goAhead(new CautionAsked(Optional.empty(), Optional.empty())));
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
