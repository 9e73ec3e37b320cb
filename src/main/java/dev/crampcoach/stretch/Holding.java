package dev.crampcoach.stretch;

import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Timing;
import java.time.Duration;
import java.util.List;

/** A hold outside a course, such as in the relief of a cramp. */
public final class Holding {
  /** How long a cramp's gentle pull is held. */
  public static final Duration CALM = Duration.ofSeconds(20);

  private Holding() {}

  /** All that is said, and all silence, while a gentle pull is held. */
  public static List<Line> calmly(Timing timing) {
    return HoldScript.calm(CALM, timing);
  }
}
