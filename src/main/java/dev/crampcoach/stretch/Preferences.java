package dev.crampcoach.stretch;

/** How a listener wants to be guided. None of it changes how long a stretch is held. */
public record Preferences(Pace pace, Wordiness wordiness, Mode mode, boolean easier) {

  /** How long we wait for a listener to get into place. */
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

  /** Each step by name, or one short reminder of them all. */
  public enum Wordiness {
    FULL,
    SHORT
  }

  /** One hold an answer, or as many as an answer takes. */
  public enum Mode {
    STEP_BY_STEP,
    KEEP_GOING
  }

  /** How it begins for somebody new. */
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
