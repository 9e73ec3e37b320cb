package dev.crampcoach.stretch;

/** A listener's preferences for guidance. None of them changes how long a stretch is held. */
public record Preferences(Pace pace, Wordiness wordiness, Mode mode, boolean easier) {

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

  public Preferences at(Pace pace) {
    return new Preferences(pace, wordiness, mode, easier);
  }

  public Preferences in(Wordiness wordiness) {
    return new Preferences(pace, wordiness, mode, easier);
  }

  public Preferences in(Mode mode) {
    return new Preferences(pace, wordiness, mode, easier);
  }

  public Preferences made(boolean easier) {
    return new Preferences(pace, wordiness, mode, easier);
  }
}
