package dev.crampcoach.dialogue;

import dev.crampcoach.english.Words;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.triage.lexicon.Subject;
import java.util.Optional;

/** A drink was just counted; a number that is said in its place corrects it. */
public record Counted() implements WaterScene {
  @Override
  public <R> R read(WaterScene.Reader<R> reader) {
    return reader.counted(this);
  }

  @Override
  public Subject subject() {
    return Subject.AMOUNT;
  }

  /** "Anything else?" "Eight": eight more, or eight in place of the last? */
  @Override
  public Turn hear(int number, Reply reply) {
    return reply.water().askMoreOrInstead(number);
  }

  @Override
  public Turn correct(int number, Reply reply) {
    return reply.water().correct(number);
  }

  /** "Make it a thousand", "no wait, four". */
  @Override
  public Optional<Turn> hear(Words words, Reply reply) {
    return Pouring.isAmount(words) && English.COMMANDS.correct(words)
        ? Optional.of(reply.water().correct(words))
        : Optional.empty();
  }

  /** What is left here is glasses. */
  @Override
  public Turn hear(Navigation navigation, Reply reply) {
    return navigation == Navigation.HOW_MANY_LEFT
        ? reply.water().left()
        : WaterScene.super.hear(navigation, reply);
  }

  @Override
  public Turn hear(Move move, Reply reply) {
    return switch (move) {
      case NO, EASING -> reply.goodbye();
      case PREVIOUS -> reply.water().takeBack();
      case YES, START, NOT_SURE, MORE, NEXT, START_OVER, FIRST, SECOND, THIRD -> reply.askWhat();
      case HURTS, NOT_EASING, EASING_A_LITTLE -> reply.relief().now();
      case WAIT -> reply.takeYourTime();
      case HELP -> reply.help();
      case NOTHING -> reply.notUnderstood();
    };
  }

  @Override
  public Optional<Phrase> dropped() {
    return Optional.empty();
  }

  @Override
  public boolean hasOpenQuestion() {
    return false;
  }

  @Override
  public Turn cancel(Reply reply) {
    return leave(reply);
  }

  @Override
  public Turn resume(Reply reply) {
    return reply.askWhat();
  }
}
