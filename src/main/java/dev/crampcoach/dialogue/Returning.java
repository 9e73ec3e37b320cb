package dev.crampcoach.dialogue;

import java.util.Optional;

/**
 * Asked whether to carry on with what was begun in an earlier session.
 *
 * @param afresh whether that is so long ago that it would start afresh
 */
public record Returning(boolean afresh) implements Scene {
  @Override
  public <R> R read(Reader<R> reader) {
    return reader.returning(this);
  }

  @Override
  public Turn hear(Move move, Reply reply) {
    return switch (move) {
      case YES, START, NEXT, MORE -> afresh ? reply.coach().startAfresh() : reply.coach().carryOn();
      case START_OVER, FIRST -> reply.coach().startAfresh();
      case NO, EASING -> reply.askCramp().with(new Effect.Drop());
      case HURTS, NOT_EASING, EASING_A_LITTLE -> reply.relief().now();
      case NOT_SURE, PREVIOUS, SECOND, THIRD -> reply.askWhat();
      case WAIT -> reply.takeYourTime();
      case HELP -> reply.help();
      case NOTHING -> reply.notUnderstood();
    };
  }

  @Override
  public Optional<String> item() {
    return Optional.empty();
  }
}
