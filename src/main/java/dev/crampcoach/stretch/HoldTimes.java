package dev.crampcoach.stretch;

import java.time.Duration;
import java.util.List;

/**
 * When the holds of an answer are spoken, counted from its first word. With them it can be told
 * where a listener is without the script.
 *
 * @param begins when each hold begins, in order
 * @param end when the last one is over
 */
public record HoldTimes(List<Duration> begins, Duration end) {
  public HoldTimes {
    begins = List.copyOf(begins);
    if (begins.isEmpty()) {
      throw new IllegalArgumentException("begins: an answer has a hold at least");
    }
  }

  /** The index of the hold that is spoken after this time. */
  int at(Duration since) {
    int hold = 0;
    for (int next = 0; next < begins.size(); next++) {
      hold = begins.get(next).compareTo(since) <= 0 ? next : hold;
    }
    return hold;
  }
}
