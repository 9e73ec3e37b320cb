package dev.crampcoach.stretch;

import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Timing;
import java.time.Duration;
import java.util.List;

/** A hold outside a course, such as in the relief of a cramp. */
public final class Holding {
  private Holding() {}

  /** All that is said, and all silence, while a gentle pull is held for so long. */
  public static List<Line> calmly(Duration whole, Timing timing) {
    return Hold.calm(whole, timing);
  }
}
