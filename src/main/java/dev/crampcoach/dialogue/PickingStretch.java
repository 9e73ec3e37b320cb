package dev.crampcoach.dialogue;

/**
 * Asked which stretch: on a chair, in bed or standing. Who leaves the choice to us gets the first.
 */
public record PickingStretch() implements Scene {
  @Override
  public <R> R read(Reader<R> reader) {
    return reader.pickingStretch(this);
  }

  @Override
  public Turn hear(Move move, Reply reply) {
    return switch (move) {
      case YES, START, NOT_SURE, MORE, NEXT, FIRST -> reply.answer(Reply.ON_A_CHAIR);
      case SECOND -> reply.answer(Reply.IN_BED);
      case THIRD -> reply.answer(Reply.STANDING);
      case NO, EASING -> reply.askWhat();
      case HURTS, NOT_EASING, EASING_A_LITTLE -> reply.relief().now();
      case WAIT -> reply.takeYourTime();
      case PREVIOUS, START_OVER, HELP, NOTHING -> reply.pickStretch();
    };
  }
}
