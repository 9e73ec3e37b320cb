package dev.crampcoach.dialogue;

import dev.crampcoach.speech.ContentId;
import dev.crampcoach.triage.lexicon.Subject;

/** Two items were offered: "Do you mean warmth, or a cold pack?" */
public record Choosing(String first, String second) implements Scene {
  public Choosing {
    ContentId.requireItem(first);
    ContentId.requireItem(second);
  }

  @Override
  public <R> R read(Reader<R> reader) {
    return reader.choosing(this);
  }

  @Override
  public Subject subject() {
    return WARMTH_AND_COLD.contains(first) || WARMTH_AND_COLD.contains(second)
        ? Subject.REMEDY
        : Subject.NOTHING;
  }

  @Override
  public Turn hear(Move move, Reply reply) {
    return switch (move) {
      case YES, START, FIRST, PREVIOUS, START_OVER, NOT_SURE -> reply.answer(first);
      case SECOND, NEXT, MORE -> reply.answer(second);
      case NO, EASING -> reply.askWhat();
      case HURTS, NOT_EASING, EASING_A_LITTLE -> reply.relief().now();
      case WAIT -> reply.takeYourTime();
      case HELP -> reply.help();
      case THIRD, NOTHING -> reply.offers().offer(first, second);
    };
  }
}
