package dev.crampcoach.talk.water;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.Go;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.WaterScene.AmountAsked;
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

/** Handles the answer to the question how many glasses it was. */
record AmountAskedTalk(TurnContext in, AmountAsked scene) implements SceneTalk {
  @Override
  public Answer hear(int number) {
    return scene.instead() ? new DrinkTalk(in).correct(number) : new DrinkTalk(in).drank(number);
  }

  @Override
  public Optional<Answer> hear(Words words) {
    if (!isAnsweredBy(words)) {
      return Optional.empty();
    }
    return Optional.of(
        scene.instead() ? new DrinkTalk(in).correct(words) : new DrinkTalk(in).drank(words));
  }

  @Override
  public boolean isAnsweredBy(Words words) {
    return isAmount(words);
  }

  /** Whether the words are only an amount. */
  static boolean isAmount(Words words) {
    return EnglishDrinks.WORDS.sayHowMuch(words)
        && !English.COMMANDS.tellOfNoDrink(words)
        && English.ANSWERS.areOnly(Kind.AMOUNT, words, EnglishDrinks.WORDS::isOfDrinks);
  }

  @Override
  public Answer hear(Move move) {
    return switch (move) {
      case NO, EASING -> new CommonTurns(in).askAnythingElse(Optional.empty());
      case HURTS, NOT_EASING, EASING_A_LITTLE -> in.go(new Go.ToRelief());
      case WAIT -> new CommonTurns(in).takeYourTime();
      case HELP ->
          new DrinkTalk(in).askAmount(scene).opening(List.of(Line.calling(Phrase.HELP_DRINKS)));
      case YES, START, NOT_SURE, MORE, NEXT, PREVIOUS, START_OVER, FIRST, SECOND, THIRD, NOTHING ->
          new DrinkTalk(in).askAmount(scene);
    };
  }

  /** Gives up the question without comment. */
  @Override
  public Answer cancel() {
    return new CommonTurns(in).askAnythingElse(Optional.empty());
  }

  @Override
  public Answer resume() {
    return hear(Move.NOTHING);
  }
}
