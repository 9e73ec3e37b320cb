package dev.crampcoach.stretch;

/**
 * One hold of a walkthrough: which stretch, on which side, in which round. It may lie outside a
 * routine that has changed since; {@link Course} knows.
 *
 * @param part the stretch, counted from nought
 * @param round counted from nought
 */
public record Spot(int part, Side side, int round) {
  private static final int MOST = 99;

  public Spot {
    if (part < 0 || part > MOST || round < 0 || round > MOST) {
      throw new IllegalArgumentException("part, round: nought to " + MOST);
    }
  }
}
