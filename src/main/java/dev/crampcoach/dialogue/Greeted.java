package dev.crampcoach.dialogue;

import dev.crampcoach.triage.lexicon.Subject;

/** Just opened, asked whether there is a cramp right now. */
public record Greeted() implements Scene {
  @Override
  public <R> R read(Reader<R> reader) {
    return reader.greeted(this);
  }

  @Override
  public Subject subject() {
    return Subject.LEG;
  }

  @Override
  public Turn hear(Move move, Reply reply) {
    return switch (move) {
      case YES, START, HURTS, NOT_EASING, EASING_A_LITTLE -> reply.relief().now();
      case NO, EASING -> reply.askWhat().withoutCramp();
      case NOT_SURE, MORE, NEXT, PREVIOUS, START_OVER, FIRST, SECOND, THIRD -> reply.askWhat();
      case WAIT -> reply.takeYourTime();
      case HELP -> reply.help();
      case NOTHING -> reply.notUnderstood();
    };
  }
}
