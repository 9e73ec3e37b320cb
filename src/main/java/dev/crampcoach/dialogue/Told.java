package dev.crampcoach.dialogue;

import dev.crampcoach.speech.ContentId;
import java.util.Optional;
import java.util.Set;

/**
 * Something was told about an item, and more was offered.
 *
 * @param told which of its layers were told
 */
public record Told(String id, Set<Integer> told) implements Scene {
  public Told {
    ContentId.requireItem(id);
    told = Set.copyOf(told);
  }

  @Override
  public Optional<String> item() {
    return Optional.of(id);
  }

  @Override
  public <R> R read(Reader<R> reader) {
    return reader.told(this);
  }

  @Override
  public Turn hear(Move move, Reply reply) {
    return switch (move) {
      case YES, START, FIRST -> reply.telling().yesAfter(this);
      case MORE, NEXT, SECOND, THIRD, NOT_SURE -> reply.telling().more(this);
      case PREVIOUS, START_OVER -> reply.answer(id);
      case NO -> reply.askAnythingElse(Optional.of(id));
      case EASING -> reply.goodbye();
      case HURTS, NOT_EASING, EASING_A_LITTLE -> reply.relief().now();
      case WAIT -> reply.takeYourTime();
      case HELP -> reply.help();
      case NOTHING -> reply.missedAfterAnswer();
    };
  }
}
