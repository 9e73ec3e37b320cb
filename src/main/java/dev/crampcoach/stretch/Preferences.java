package dev.crampcoach.stretch;

import java.util.Optional;

/**
 * A listener's preferences for guidance. None of them changes how long a stretch is held.
 *
 * @param only the only side that is wanted; empty for both
 */
public record Preferences(
    Pace pace, Wordiness wordiness, Mode mode, boolean easier, Optional<Side> only) {

  /** The length of the pauses while the listener gets into position. */
  public enum Pace {
    SLOW(1.5),
    NORMAL(1),
    FAST(0.7);

    private final double times;

    Pace(double times) {
      this.times = times;
    }

    double times() {
      return times;
    }
  }

  /** Every step in full, or one short reminder of all steps. */
  public enum Wordiness {
    FULL,
    SHORT
  }

  /** One hold per answer, or as many as fit. */
  public enum Mode {
    STEP_BY_STEP,
    KEEP_GOING
  }

  /** The preferences of a new listener. */
  public static final Preferences FIRST =
      new Preferences(Pace.NORMAL, Wordiness.FULL, Mode.STEP_BY_STEP, false);

  /** For both sides. */
  public Preferences(Pace pace, Wordiness wordiness, Mode mode, boolean easier) {
    this(pace, wordiness, mode, easier, Optional.empty());
  }

  public Preferences at(Pace pace) {
    return new Preferences(pace, wordiness, mode, easier, only);
  }

  public Preferences in(Wordiness wordiness) {
    return new Preferences(pace, wordiness, mode, easier, only);
  }

  public Preferences in(Mode mode) {
    return new Preferences(pace, wordiness, mode, easier, only);
  }

  public Preferences made(boolean easier) {
    return new Preferences(pace, wordiness, mode, easier, only);
  }

  public Preferences only(Side side) {
    return new Preferences(pace, wordiness, mode, easier, Optional.of(side));
  }
}
