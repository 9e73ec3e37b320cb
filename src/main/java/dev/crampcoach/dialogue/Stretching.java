package dev.crampcoach.dialogue;

import dev.crampcoach.speech.ContentId;
import dev.crampcoach.stretch.Walkthrough;
import dev.crampcoach.triage.lexicon.Subject;
import java.time.Instant;
import java.util.Optional;

/**
 * A stretch is being guided: an answer was begun, and perhaps broken into.
 *
 * @param from where the answer began; it may hold several holds
 * @param stretch the stretch or remedy that it began with
 * @param began when it began
 */
public record Stretching(Walkthrough from, String stretch, Instant began) implements Scene {
  public Stretching {
    ContentId.requireItem(stretch);
  }

  @Override
  public <R> R read(Reader<R> reader) {
    return reader.stretching(this);
  }

  @Override
  public Optional<String> item() {
    return Optional.of(stretch);
  }

  @Override
  public Subject subject() {
    return WARMTH_AND_COLD.contains(stretch) ? Subject.PACK : Subject.LEG;
  }

  /** A hold is told anew, from getting into place. */
  @Override
  public boolean tellsAnew() {
    return true;
  }

  @Override
  public Scene now(Reply reply) {
    return reply.track().rest(this);
  }

  /** Who answers the question at the end has heard what came before it, whatever the clock says. */
  @Override
  public Turn hear(Move move, Reply reply) {
    boolean answers = move == Move.YES || move == Move.START || move == Move.MORE;
    return (answers ? reply.track().heardAll(this) : now(reply)).hear(move, reply);
  }

  @Override
  public Turn hear(Navigation navigation, Reply reply) {
    return now(reply).hear(navigation, reply);
  }

  @Override
  public Turn again(Reply reply) {
    return now(reply).again(reply);
  }

  @Override
  public Turn leave(Reply reply) {
    return now(reply).leave(reply);
  }
}
