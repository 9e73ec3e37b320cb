package dev.crampcoach.dialogue;

import dev.crampcoach.speech.ContentId;
import java.util.Optional;

/**
 * The steps of an item are told one at a time.
 *
 * @param step the step told last, counted from nought; -1 before the first
 */
public record Following(String id, int step) implements Scene {
  private static final int LAST = 11;

  public Following {
    ContentId.requireItem(id);
    if (step < -1 || step > LAST) {
      throw new IllegalArgumentException("step: -1 to " + LAST);
    }
  }

  @Override
  public Optional<String> item() {
    return Optional.of(id);
  }

  @Override
  public <R> R read(Reader<R> reader) {
    return reader.following(this);
  }

  @Override
  public Turn hear(Move move, Reply reply) {
    return switch (move) {
      case YES, NEXT, MORE, NOT_SURE -> reply.steps().step(id, step + 1);
      case PREVIOUS -> reply.steps().step(id, step - 1);
      case START_OVER, FIRST -> reply.steps().step(id, 0);
      case SECOND -> reply.steps().step(id, 1);
      case NO -> step < 0 ? reply.askAnythingElse(Optional.of(id)) : reply.takeYourTime();
      case WAIT -> reply.takeYourTime();
      case EASING, EASING_A_LITTLE -> reply.relief().eased();
      case NOT_EASING -> reply.relief().now();
      case HELP -> reply.safety().ask(this, Optional.empty());
      case NOTHING -> reply.steps().again();
    };
  }

  @Override
  public Turn resume(Reply reply) {
    return reply.steps().again();
  }
}
