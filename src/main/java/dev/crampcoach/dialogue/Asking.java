package dev.crampcoach.dialogue;

import dev.crampcoach.english.Meaning;
import dev.crampcoach.speech.ContentId;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.triage.Warning;
import dev.crampcoach.triage.lexicon.Subject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The safety question was asked, since something that was said may be more than a cramp.
 *
 * @param resume where the listener was
 * @param item what they asked for, if it is known
 */
public record Asking(Scene resume, Optional<String> item, Stage stage) implements Scene {

  /** How far the asking has come: never more than two questions, and none of them twice. */
  public enum Stage {
    FIRST,
    /** It gets worse, and it was asked what else is felt. */
    WHAT_ELSE,
    /** There is a sign, and it is asked which. */
    WHICH,
    /** The first answer was not understood. */
    AGAIN
  }

  public Asking {
    if (resume instanceof Asking || resume instanceof Warned) {
      throw new IllegalArgumentException("resume: a question of ours cannot wait for itself");
    }
    item.ifPresent(ContentId::requireItem);
  }

  @Override
  public <R> R read(Reader<R> reader) {
    return reader.asking(this);
  }

  @Override
  public boolean crampIsOn() {
    return resume.crampIsOn();
  }

  @Override
  public Subject subject() {
    return Subject.SIGNS;
  }

  @Override
  public Optional<Turn> hear(Set<Meaning> gists, Reply reply) {
    if (stage == Stage.WHAT_ELSE && gists.contains(Meaning.SIGN)) {
      return Optional.of(reply.safety().warn(Warning.URGENT));
    }
    if (gists.contains(Meaning.NO)) {
      return Optional.of(hear(Move.NO, reply));
    }
    return Optional.of(hear(gists.contains(Meaning.YES) ? Move.YES : Move.NOTHING, reply));
  }

  @Override
  public Turn hear(Move move, Reply reply) {
    return switch (move) {
      case YES, FIRST, SECOND, THIRD, EASING_A_LITTLE, NOT_SURE -> yes(move, reply);
      case NO, EASING -> stage == Stage.WHICH ? reply.safety().warn(Warning.URGENT) : goOn(reply);
      case START, MORE, NEXT, PREVIOUS, START_OVER, WAIT, HELP, HURTS, NOT_EASING, NOTHING ->
          unanswered(reply);
    };
  }

  private Turn yes(Move move, Reply reply) {
    return switch (stage) {
      case FIRST, WHAT_ELSE -> reply.safety().which(this);
      case WHICH -> reply.safety().warn(Warning.EMERGENCY);
      case AGAIN -> reply.safety().warn(move == Move.NOT_SURE ? Warning.URGENT : Warning.EMERGENCY);
    };
  }

  private Turn unanswered(Reply reply) {
    return switch (stage) {
      case FIRST, WHAT_ELSE -> reply.safety().onceMore(this);
      case WHICH -> reply.safety().warn(Warning.URGENT);
      case AGAIN -> goOnWatching(reply);
    };
  }

  /** Nothing is said before a warning, where the cramp has meanwhile held too long. */
  private Turn goOnWatching(Reply reply) {
    Turn turn = goOn(reply);
    return turn.next().scene() instanceof Warned
        ? turn
        : turn.after(List.of(Line.say(Phrase.WATCH)));
  }

  private Turn goOn(Reply reply) {
    return item.map(reply::answer).orElseGet(() -> resume.resume(reply.at(resume)));
  }

  @Override
  public Turn hear(Navigation navigation, Reply reply) {
    return hear(Move.NOTHING, reply);
  }
}
