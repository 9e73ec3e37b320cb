package dev.crampcoach.dialogue;

import dev.crampcoach.speech.Phrase;
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
      case NO, EASING -> reply.reminding().nothingSet();
      case HURTS, NOT_EASING, EASING_A_LITTLE -> reply.relief().now();
      case WAIT -> reply.takeYourTime();
      case START, NOT_SURE, MORE, NEXT, PREVIOUS, START_OVER, FIRST, SECOND, THIRD, HELP ->
          reply.reminding().consent().unanswered();
      case NOTHING -> reply.notUnderstood();
    };
  }

  @Override
  public boolean confirms() {
    return true;
  }

  @Override
  public Turn cancel(Reply reply) {
    return reply.reminding().nothingSet();
  }

  @Override
  public Optional<Phrase> dropped() {
    return Optional.of(Phrase.PLAN_DROPPED);
  }
}
