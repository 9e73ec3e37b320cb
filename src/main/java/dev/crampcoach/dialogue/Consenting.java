package dev.crampcoach.dialogue;

import java.util.Optional;

/** Alexa asks whether reminders may be set. Whoever says something to us did not wait for that. */
public record Consenting(Reminder reminder) implements WaterScene {
  @Override
  public <R> R read(WaterScene.Reader<R> reader) {
    return reader.consenting(this);
  }

  @Override
  public Turn hear(Move move, Reply reply) {
    return switch (move) {
      case YES -> reply.reminding().set(reminder);
      case NO, EASING -> reply.askAnythingElse(Optional.empty());
      case HURTS, NOT_EASING, EASING_A_LITTLE -> reply.relief().now();
      case WAIT -> reply.takeYourTime();
      case HELP -> reply.help();
      case NOT_SURE, MORE, NEXT, PREVIOUS, START_OVER, FIRST, SECOND, THIRD -> reply.askWhat();
      case NOTHING -> reply.notUnderstood();
    };
  }
}
