package dev.crampcoach.dialogue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A cramp is on.
 *
 * @param elsewhere whether it is in another muscle than the inner thigh
 * @param round how many rounds of relief did not help yet
 * @param since when relief began
 */
public record Relieving(boolean elsewhere, int round, Instant since) implements Scene {
  private static final int MOST_ROUNDS = 99;

  /** From here on it needs a check today. Source: clinical facts, section 2, and sign U2. */
  private static final Duration TOO_LONG = Duration.ofMinutes(10);

  public Relieving {
    round = Math.min(Math.max(round, 0), MOST_ROUNDS);
  }

  @Override
  public <R> R read(Reader<R> reader) {
    return reader.relieving(this);
  }

  @Override
  public Turn hear(Move move, Reply reply) {
    return switch (move) {
      case YES, EASING -> reply.relief().eased();
      case NO, NOT_EASING, NOT_SURE, MORE, NEXT, SECOND -> reply.relief().keepOn(this);
      case EASING_A_LITTLE -> reply.relief().stay(this);
      case PREVIOUS, START_OVER, FIRST ->
          elsewhere ? reply.relief().elsewhere() : reply.relief().now();
      case HELP -> reply.safety().ask(this, Optional.empty());
      case WAIT, NOTHING -> reply.relief().askAgain(this);
    };
  }

  boolean isTooLong(Instant now) {
    return Duration.between(since, now).compareTo(TOO_LONG) >= 0;
  }

  @Override
  public Turn resume(Reply reply) {
    return reply.relief().askAgain(this);
  }

  @Override
  public boolean crampIsOn() {
    return true;
  }
}
