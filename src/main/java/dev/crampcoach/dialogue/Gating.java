package dev.crampcoach.dialogue;

import dev.crampcoach.english.Meaning;
import dev.crampcoach.speech.ContentId;
import dev.crampcoach.triage.lexicon.Subject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Asked what may speak against it, before anything is guided.
 *
 * @param id what the listener wants to be guided through
 * @param resume whether to go on where an earlier session left off
 * @param which whether there is something, and it was asked what
 */
public record Gating(String id, boolean resume, boolean which) implements Scene {
  public Gating {
    ContentId.requireItem(id);
  }

  @Override
  public <R> R read(Reader<R> reader) {
    return reader.gating(this);
  }

  @Override
  public Optional<String> item() {
    return Optional.of(id);
  }

  @Override
  public Subject subject() {
    return Subject.GATE;
  }

  /** "No, how long does it take" opens nothing yet. */
  @Override
  public Set<Meaning> ruledOutByAsking() {
    return EnumSet.of(Meaning.NO);
  }

  /** What speaks against it counts before a "no" in the same breath. */
  @Override
  public Optional<Turn> hear(Set<Meaning> gists, Reply reply) {
    Optional<Turn> limited = reply.gatekeeper().limited(this, gists);
    if (limited.isPresent() || !gists.contains(Meaning.NO) && !gists.contains(Meaning.YES)) {
      return limited;
    }
    return Optional.of(hear(gists.contains(Meaning.NO) ? Move.NO : Move.YES, reply));
  }

  @Override
  public Turn hear(Move move, Reply reply) {
    Gatekeeper gatekeeper = reply.gatekeeper();
    return switch (move) {
      case NO, START -> gatekeeper.open(this);
      case NEXT -> which ? gatekeeper.which(this) : gatekeeper.open(this);
      case YES, FIRST, SECOND, THIRD, MORE, EASING_A_LITTLE -> gatekeeper.which(this);
      case NOT_SURE -> gatekeeper.stayClosed();
      case EASING -> reply.goodbye();
      case HURTS, NOT_EASING -> reply.relief().now();
      case WAIT -> reply.takeYourTime();
      case PREVIOUS, START_OVER, HELP -> gatekeeper.ask(this);
      case NOTHING -> which ? gatekeeper.stayClosed() : gatekeeper.which(this);
    };
  }

  @Override
  public Turn resume(Reply reply) {
    return reply.gatekeeper().ask(this);
  }

  @Override
  public Turn hear(Navigation navigation, Reply reply) {
    return hear(Move.NOTHING, reply);
  }
}
