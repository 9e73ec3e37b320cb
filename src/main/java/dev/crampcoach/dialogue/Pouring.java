package dev.crampcoach.dialogue;

import dev.crampcoach.english.AnswerWords.Kind;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.triage.lexicon.Subject;
import java.util.Optional;

/**
 * Asked how many glasses it was.
 *
 * @param instead whether the answer takes the place of what was counted last
 */
public record Pouring(boolean instead) implements WaterScene {
  Pouring() {
    this(false);
  }

  @Override
  public <R> R read(WaterScene.Reader<R> reader) {
    return reader.pouring(this);
  }

  @Override
  public Subject subject() {
    return Subject.AMOUNT;
  }

  @Override
  public Turn hear(int number, Reply reply) {
    return instead ? reply.water().correct(number) : reply.water().drank(number);
  }

  @Override
  public Optional<Turn> hear(Words words, Reply reply) {
    if (!isAnsweredBy(words)) {
      return Optional.empty();
    }
    return Optional.of(instead ? reply.water().correct(words) : reply.water().drank(words));
  }

  @Override
  public boolean isAnsweredBy(Words words) {
    return isAmount(words);
  }

  /** How much it was, and nothing else. */
  static boolean isAmount(Words words) {
    return Water.DRINKS.sayHowMuch(words)
        && !English.COMMANDS.tellOfNoDrink(words)
        && English.ANSWERS.areOnly(Kind.AMOUNT, words, Water.DRINKS::isOfDrinks);
  }

  @Override
  public Turn hear(Move move, Reply reply) {
    return switch (move) {
      case NO, EASING -> reply.askAnythingElse(Optional.empty());
      case HURTS, NOT_EASING, EASING_A_LITTLE -> reply.relief().now();
      case WAIT -> reply.takeYourTime();
      case HELP -> reply.help();
      case YES, START, NOT_SURE, MORE, NEXT, PREVIOUS, START_OVER, FIRST, SECOND, THIRD, NOTHING ->
          reply.water().askAmount(this);
    };
  }

  /** How much it was is no matter to speak of once something else is asked. */
  @Override
  public Optional<Phrase> dropped() {
    return Optional.empty();
  }
}
