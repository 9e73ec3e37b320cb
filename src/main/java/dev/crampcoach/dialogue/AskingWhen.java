package dev.crampcoach.dialogue;

import dev.crampcoach.hydration.Matter;
import dev.crampcoach.understanding.Words;
import java.util.List;
import java.util.Optional;

/** Asked at what times to remind. */
public record AskingWhen(Matter matter) implements WaterScene {
  @Override
  public <R> R read(WaterScene.Reader<R> reader) {
    return reader.askingWhen(this);
  }

  @Override
  public Turn hear(int number, Reply reply) {
    return hear(new Words(List.of("at", String.valueOf(number))), reply)
        .orElseGet(() -> reply.reminding().askWhen(matter));
  }

  @Override
  public Optional<Turn> hear(Words words, Reply reply) {
    return reply.reminding().when(words, matter);
  }

  @Override
  public Turn hear(Move move, Reply reply) {
    return switch (move) {
      case NOT_SURE, YES -> reply.reminding().usual(matter);
      case NO, EASING -> reply.reminding().nothingSet();
      case HURTS, NOT_EASING, EASING_A_LITTLE -> reply.relief().now();
      case WAIT -> reply.takeYourTime();
      case MORE, NEXT, PREVIOUS, START_OVER, FIRST, SECOND, THIRD, HELP, NOTHING ->
          reply.reminding().askWhen(matter);
    };
  }
}
