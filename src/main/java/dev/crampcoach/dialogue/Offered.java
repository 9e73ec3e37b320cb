package dev.crampcoach.dialogue;

import dev.crampcoach.speech.ContentId;
import java.util.Optional;

/** One item was offered: "Shall I tell you which signs need a check?" */
public record Offered(String id) implements Scene {
  public Offered {
    ContentId.requireItem(id);
  }

  @Override
  public Optional<String> item() {
    return Optional.of(id);
  }

  @Override
  public <R> R read(Reader<R> reader) {
    return reader.offered(this);
  }

  @Override
  public Turn hear(Move move, Reply reply) {
    return switch (move) {
      case YES, START, NOT_SURE, MORE, NEXT, FIRST, SECOND, THIRD, PREVIOUS, START_OVER ->
          reply.answer(id);
      case NO, EASING -> reply.askAnythingElse(Optional.empty());
      case HURTS, NOT_EASING, EASING_A_LITTLE -> reply.relief().now();
      case WAIT -> reply.takeYourTime();
      case HELP -> reply.help();
      case NOTHING -> reply.missedAfterAnswer();
    };
  }
}
