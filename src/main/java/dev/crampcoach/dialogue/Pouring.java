package dev.crampcoach.dialogue;

import dev.crampcoach.triage.Subject;
import dev.crampcoach.understanding.Words;
import java.util.Optional;

/** Asked how many glasses it was. */
public record Pouring() implements WaterScene {
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
    return reply.water().drank(number);
  }

  @Override
  public Optional<Turn> hear(Words words, Reply reply) {
    return Water.hasNumber(words) ? Optional.of(reply.water().drank(words)) : Optional.empty();
  }

  @Override
  public Turn hear(Move move, Reply reply) {
    return switch (move) {
      case NO, EASING -> reply.askAnythingElse(Optional.empty());
      case HURTS, NOT_EASING, EASING_A_LITTLE -> reply.relief().now();
      case WAIT -> reply.takeYourTime();
      case HELP -> reply.help();
      case YES, NOT_SURE, MORE, NEXT, PREVIOUS, START_OVER, FIRST, SECOND, THIRD, NOTHING ->
          reply.water().askAmount();
    };
  }
}
