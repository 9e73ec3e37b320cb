package dev.crampcoach.stretch;

import java.time.Duration;
import java.util.List;

/**
 * The start times of an answer's holds, counted from its first word. With them a session can locate
 * the listener without rebuilding the script.
 *
 * @param begins when each hold begins, in order
 * @param end when the last hold ends
 */
public record HoldTimes(List<Duration> begins, Duration end) {
  public HoldTimes {
    begins = List.copyOf(begins);
    if (begins.isEmpty()) {
      throw new IllegalArgumentException("begins: an answer has a hold at least");
    }
  }

  /** Returns the index of the hold being spoken after this time. */
  int at(Duration since) {
    int hold = 0;
    for (int next = 0; next < begins.size(); next++) {
      hold = begins.get(next).compareTo(since) <= 0 ? next : hold;
    }
    return hold;
  }
}
