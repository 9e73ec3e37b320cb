package dev.crampcoach.dialogue;

import dev.crampcoach.english.Meaning;
import dev.crampcoach.triage.lexicon.Subject;
import java.util.Optional;
import java.util.Set;

/**
 * The guided check is under way.
 *
 * @param question which of the questions was asked last, counted from nought
 * @param again whether it was asked twice
 */
public record Checking(int question, boolean again) implements Scene {
  public Checking {
    if (question < 0 || question >= Check.QUESTIONS) {
      throw new IllegalArgumentException("question: nought to " + (Check.QUESTIONS - 1));
    }
  }

  @Override
  public <R> R read(Reader<R> reader) {
    return reader.checking(this);
  }

  @Override
  public Subject subject() {
    return Check.subject(question);
  }

  @Override
  public Optional<Turn> hear(Set<Meaning> gists, Reply reply) {
    if (gists.contains(Meaning.NO)) {
      return Optional.of(hear(Move.NO, reply));
    }
    return gists.contains(Meaning.YES) ? Optional.of(hear(Move.YES, reply)) : Optional.empty();
  }

  @Override
  public Turn hear(Move move, Reply reply) {
    return switch (move) {
      case YES, FIRST, SECOND, THIRD, EASING_A_LITTLE -> reply.check().yes(this);
      case NO, EASING -> reply.check().no(this);
      case NOT_SURE -> reply.check().unsure(this);
      case START_OVER -> reply.check().start();
      case PREVIOUS -> reply.check().ask(Math.max(0, question - 1));
      case START, MORE, NEXT, WAIT, HELP, HURTS, NOT_EASING, NOTHING ->
          again ? reply.check().unsure(this) : reply.check().askAgain(this);
    };
  }

  @Override
  public Turn resume(Reply reply) {
    return reply.check().askAgain(this);
  }

  @Override
  public Turn hear(Navigation navigation, Reply reply) {
    return hear(Move.NOTHING, reply);
  }
}
