package dev.crampcoach.dialogue;

import dev.crampcoach.english.AnswerWords.Kind;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.triage.lexicon.Subject;
import java.util.Optional;

/** Asked how many glasses a day somebody wants as a goal. Only a number sets one. */
public record SettingGoal() implements WaterScene {
  @Override
  public <R> R read(WaterScene.Reader<R> reader) {
    return reader.settingGoal(this);
  }

  @Override
  public Subject subject() {
    return Subject.AMOUNT;
  }

  @Override
  public Turn hear(int number, Reply reply) {
    return reply.aiming().aim(number);
  }

  @Override
  public Optional<Turn> hear(Words words, Reply reply) {
    return isAnsweredBy(words) ? Optional.of(reply.aiming().aim(words)) : Optional.empty();
  }

  @Override
  public boolean isAnsweredBy(Words words) {
    return isGoal(words);
  }

  /** How many it is to be, and nothing else. */
  static boolean isGoal(Words words) {
    return Water.DRINKS.sayHowMuch(words)
        && English.ANSWERS.areOnly(Kind.GOAL, words, Water.DRINKS::isOfDrinks);
  }

  @Override
  public Turn hear(Move move, Reply reply) {
    return switch (move) {
      case NOT_SURE -> reply.aiming().suggest();
      case NO, EASING -> reply.askAnythingElse(Optional.empty());
      case HURTS, NOT_EASING, EASING_A_LITTLE -> reply.relief().now();
      case WAIT -> reply.takeYourTime();
      case HELP -> reply.help();
      case YES, START, MORE, NEXT, PREVIOUS, START_OVER, FIRST, SECOND, THIRD, NOTHING ->
          reply.aiming().ask();
    };
  }

  @Override
  public Optional<Phrase> dropped() {
    return Optional.of(Phrase.GOAL_DROPPED);
  }
}
