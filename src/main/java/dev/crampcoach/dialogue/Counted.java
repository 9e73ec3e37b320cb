package dev.crampcoach.dialogue;

import dev.crampcoach.triage.Subject;

/** A drink was just counted; a number corrects it. */
public record Counted() implements WaterScene {
  @Override
  public <R> R read(WaterScene.Reader<R> reader) {
    return reader.counted(this);
  }

  @Override
  public Subject subject() {
    return Subject.AMOUNT;
  }

  @Override
  public Turn hear(int number, Reply reply) {
    return reply.water().correct(number);
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
      case YES, NOT_SURE, MORE, NEXT, START_OVER, FIRST, SECOND, THIRD -> reply.askWhat();
      case HURTS, NOT_EASING, EASING_A_LITTLE -> reply.relief().now();
      case WAIT -> reply.takeYourTime();
      case HELP -> reply.help();
      case NOTHING -> reply.notUnderstood();
    };
  }
}
