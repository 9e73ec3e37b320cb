package dev.crampcoach.dialogue;

/**
 * A cramp is on.
 *
 * @param elsewhere whether it is in another muscle than the inner thigh
 * @param round how many rounds of relief did not help yet
 */
public record Relieving(boolean elsewhere, int round) implements Scene {
  private static final int MOST_ROUNDS = 99;

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
      case NO, NOT_EASING, NOT_SURE, MORE, NEXT, SECOND, HELP -> reply.relief().keepOn(this);
      case EASING_A_LITTLE -> reply.relief().stay(this);
      case PREVIOUS, START_OVER, FIRST ->
          elsewhere ? reply.relief().elsewhere() : reply.relief().now();
      case WAIT, NOTHING -> reply.relief().askAgain(this);
    };
  }
}
