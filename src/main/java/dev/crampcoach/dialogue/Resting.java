package dev.crampcoach.dialogue;

import dev.crampcoach.speech.ContentId;
import dev.crampcoach.stretch.Walkthrough;
import dev.crampcoach.triage.lexicon.Subject;
import java.util.Optional;

/**
 * Between two answers of a guided stretch: something came in between, or the next hold is waited
 * for.
 *
 * @param at the hold that was told last
 * @param stretch the stretch or remedy of that hold
 * @param heard whether it was heard to its end
 */
public record Resting(Walkthrough at, String stretch, boolean heard) implements Scene {
  public Resting {
    ContentId.requireItem(stretch);
  }

  @Override
  public <R> R read(Reader<R> reader) {
    return reader.resting(this);
  }

  @Override
  public Optional<String> item() {
    return Optional.of(stretch);
  }

  @Override
  public Subject subject() {
    return WARMTH_AND_COLD.contains(stretch) ? Subject.PACK : Subject.LEG;
  }

  @Override
  public Turn hear(Move move, Reply reply) {
    Coach coach = reply.coach();
    return switch (move) {
      case YES, START, MORE -> coach.goOn(this);
      case NEXT -> coach.next(this);
      case PREVIOUS -> coach.previous(this);
      case START_OVER, FIRST -> coach.startOver(this);
      case SECOND -> coach.goTo(this, 2);
      case THIRD -> coach.goTo(this, 3);
      case NO, NOT_SURE, WAIT, EASING_A_LITTLE -> coach.takeYourTime(this);
      case EASING -> reply.relief().eased().with(new Effect.Drop());
      case HURTS -> coach.hurts(this);
      case NOT_EASING -> reply.relief().stillOn().orElseGet(() -> coach.hurts(this));
      case HELP -> reply.safety().ask(this, Optional.empty());
      case NOTHING -> coach.ready(this);
    };
  }

  @Override
  public Turn hear(Navigation navigation, Reply reply) {
    return reply.coach().navigate(this, navigation);
  }

  @Override
  public Turn again(Reply reply) {
    return reply.coach().repeat(this);
  }

  @Override
  public Turn leave(Reply reply) {
    return reply.goodbye().with(reply.coach().keep(this));
  }

  @Override
  public Turn resume(Reply reply) {
    return reply.coach().ready(this);
  }
}
