package dev.crampcoach.talk.water;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.Go;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.english.AnswerWords.Kind;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.CommonTurns;
import dev.crampcoach.talk.English;
import dev.crampcoach.talk.EnglishDrinks;
import dev.crampcoach.talk.SceneTalk;
import dev.crampcoach.talk.TurnContext;
import java.util.List;
import java.util.Optional;

/** Handles the answer to the question for a goal in glasses a day. Only a number sets one. */
record GoalAskedTalk(TurnContext in) implements SceneTalk {
  @Override
  public Answer hear(int number) {
    return new NewGoalTalk(in).aim(number);
  }

  @Override
  public Optional<Answer> hear(Words words) {
    return isAnsweredBy(words) ? Optional.of(new NewGoalTalk(in).aim(words)) : Optional.empty();
  }

  @Override
  public boolean isAnsweredBy(Words words) {
    return isGoal(words);
  }

  /** Whether the words are only a goal. */
  static boolean isGoal(Words words) {
    return EnglishDrinks.WORDS.sayHowMuch(words)
        && English.ANSWERS.areOnly(Kind.GOAL, words, EnglishDrinks.WORDS::isOfDrinks);
  }

  @Override
  public Answer hear(Move move) {
    return switch (move) {
      case NOT_SURE -> new GoalTalk(in).suggest();
      case NO, EASING -> new CommonTurns(in).askAnythingElse(Optional.empty());
      case HURTS, NOT_EASING, EASING_A_LITTLE -> in.go(new Go.ToRelief());
      case WAIT -> new CommonTurns(in).takeYourTime();
      case HELP -> new GoalTalk(in).ask().opening(List.of(Line.calling(Phrase.HELP_GOAL)));
      case YES, START, MORE, NEXT, PREVIOUS, START_OVER, FIRST, SECOND, THIRD, NOTHING ->
          new GoalTalk(in).ask();
    };
  }

  @Override
  public Answer cancel() {
    return new GoalTalk(in).dropped(Phrase.GOAL_DROPPED);
  }

  @Override
  public Answer resume() {
    return hear(Move.NOTHING);
  }
}
