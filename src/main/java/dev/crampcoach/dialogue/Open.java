package dev.crampcoach.dialogue;

import dev.crampcoach.speech.ContentId;
import java.util.Optional;

/**
 * Open to any question.
 *
 * @param item what was told last, if anything
 */
public record Open(Optional<String> item) implements Scene {
  public Open {
    item.ifPresent(ContentId::requireItem);
  }

  Open() {
    this(Optional.empty());
  }

  @Override
  public <R> R read(Reader<R> reader) {
    return reader.open(this);
  }

  @Override
  public Turn hear(Move move, Reply reply) {
    return switch (move) {
      case YES, START, NOT_SURE, MORE, NEXT, PREVIOUS, START_OVER, FIRST, SECOND, THIRD ->
          reply.askWhat();
      case NO, EASING -> reply.goodbye();
      case HURTS, NOT_EASING, EASING_A_LITTLE -> reply.relief().now();
      case WAIT -> reply.takeYourTime();
      case HELP -> reply.help();
      case NOTHING -> reply.notUnderstood();
    };
  }
}
