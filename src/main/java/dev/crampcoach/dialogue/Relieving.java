package dev.crampcoach.dialogue;

import dev.crampcoach.english.Meaning;
import dev.crampcoach.triage.lexicon.Subject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A cramp is on.
 *
 * @param elsewhere whether it is in another muscle than the inner thigh
 * @param round how many rounds of relief did not help yet
 * @param began when the listener was asked where they are, or led the way at once
 * @param place where the listener is; empty while that is asked
 */
public record Relieving(boolean elsewhere, int round, Instant began, Optional<Place> place)
    implements Scene {
  private static final int MOST_ROUNDS = 99;

  public Relieving {
    round = Math.min(Math.max(round, 0), MOST_ROUNDS);
  }

  @Override
  public <R> R read(Reader<R> reader) {
    return reader.relieving(this);
  }

  /** Where it is dangerous, or special, counts in a question too. */
  @Override
  public Set<Meaning> ruledOutByAsking() {
    return EnumSet.of(Meaning.BED, Meaning.SITTING, Meaning.STANDING, Meaning.EASED);
  }

  @Override
  public Subject subject() {
    return Subject.LEG;
  }

  @Override
  public Optional<Turn> hear(Set<Meaning> gists, Reply reply) {
    if (gists.contains(Meaning.EASED)) {
      return Optional.of(reply.relief().eased());
    }
    Reply knowing = reply.knowing(gists);
    return elsewhere
        ? Optional.empty()
        : Place.in(gists).map(named -> knowing.relief().from(this, named));
  }

  @Override
  public Turn hear(Move move, Reply reply) {
    boolean where = place.isEmpty() && !reply.relief().wasSilent(this);
    return where ? hearWhere(move, reply) : from(place.orElse(Place.BED)).hearEasing(move, reply);
  }

  /** Who does not say where they are is helped as in bed, where nobody can fall. */
  private Turn hearWhere(Move move, Reply reply) {
    Relief relief = reply.relief();
    return switch (move) {
      case FIRST,
          YES,
          START,
          NO,
          NOT_SURE,
          NOT_EASING,
          MORE,
          NEXT,
          WAIT,
          NOTHING,
          PREVIOUS,
          START_OVER ->
          relief.from(this, Place.BED);
      case SECOND -> relief.from(this, Place.SITTING);
      case THIRD -> relief.from(this, Place.STANDING);
      case EASING -> relief.eased();
      case EASING_A_LITTLE -> relief.stay(from(Place.BED));
      case HURTS -> relief.worse(from(Place.BED));
      case HELP -> relief.help(this);
    };
  }

  private Turn hearEasing(Move move, Reply reply) {
    Relief relief = reply.relief();
    return switch (move) {
      case YES, EASING, FIRST -> relief.eased();
      case NO, NOT_EASING, NOT_SURE, START, MORE, NEXT, SECOND -> relief.keepOn(this);
      case HURTS, THIRD -> relief.worse(this);
      case EASING_A_LITTLE -> relief.stay(this);
      case PREVIOUS, START_OVER ->
          elsewhere ? relief.elsewhere() : relief.from(this, place.orElse(Place.BED));
      case HELP -> relief.help(this);
      case WAIT, NOTHING -> relief.askAgain(this);
    };
  }

  Relieving from(Place other) {
    return new Relieving(elsewhere, round, began, Optional.of(other));
  }

  Relieving afterARound() {
    return new Relieving(elsewhere, round + 1, began, place);
  }

  @Override
  public Turn resume(Reply reply) {
    return place.isEmpty() ? reply.relief().from(this, Place.BED) : reply.relief().askAgain(this);
  }

  @Override
  public boolean crampIsOn() {
    return true;
  }

  @Override
  public Turn hear(Navigation navigation, Reply reply) {
    return hear(Move.NOTHING, reply);
  }
}
