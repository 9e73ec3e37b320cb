package dev.crampcoach.dialogue;

import dev.crampcoach.understanding.Gist;
import java.util.Optional;
import java.util.Set;

/** Asked whether to erase all that is kept. Only a plain yes does. */
public record Erasing() implements WaterScene {
  @Override
  public <R> R read(WaterScene.Reader<R> reader) {
    return reader.erasing(this);
  }

  @Override
  public Optional<Turn> hear(Set<Gist> gists, Reply reply) {
    return gists.contains(Gist.NO) ? Optional.of(reply.erasure().leave()) : Optional.empty();
  }

  @Override
  public Turn hear(Move move, Reply reply) {
    return switch (move) {
      case YES -> reply.erasure().erase();
      case NO, NOT_SURE, EASING -> reply.erasure().leave();
      case HURTS, NOT_EASING, EASING_A_LITTLE -> reply.relief().now();
      case WAIT -> reply.takeYourTime();
      case MORE, NEXT, PREVIOUS, START_OVER, FIRST, SECOND, THIRD, HELP, NOTHING ->
          reply.erasure().ask();
    };
  }
}
