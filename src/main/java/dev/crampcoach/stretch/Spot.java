package dev.crampcoach.stretch;

/**
 * Identifies one hold of a course: which stretch, on which side, in which round. A stored spot may
 * no longer exist if the routine has changed; check with {@link Course#has}.
 *
 * @param part index of the stretch, from zero
 * @param round index of the round, from zero
 */
public record Spot(int part, Side side, int round) {
  private static final int MOST = 99;

  public Spot {
    if (part < 0 || part > MOST || round < 0 || round > MOST) {
      throw new IllegalArgumentException("part, round: nought to " + MOST);
    }
  }
}
