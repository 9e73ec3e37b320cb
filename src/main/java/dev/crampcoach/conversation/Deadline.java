package dev.crampcoach.conversation;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * The time that one turn has for all outside calls, counted from the request's arrival. All calls
 * share it: each gets its own timeout or the time that is left, whichever is less.
 */
public final class Deadline {
  private final LongSupplier nanos;
  private final long end;

  private Deadline(LongSupplier nanos, long end) {
    this.nanos = nanos;
    this.end = end;
  }

  /**
   * @param time how long from now
   * @param nanos a monotonic clock, such as {@code System::nanoTime}
   */
  public static Deadline in(Duration time, LongSupplier nanos) {
    return new Deadline(nanos, nanos.getAsLong() + time.toNanos());
  }

  /** The time left; zero when it is over, never negative. */
  public Duration left() {
    return Duration.ofNanos(Math.max(0, end - nanos.getAsLong()));
  }

  /** The timeout of a call that would otherwise have this one. */
  public Duration atMost(Duration patience) {
    Duration left = left();
    return left.compareTo(patience) < 0 ? left : patience;
  }

  public boolean isOver() {
    return left().isZero();
  }
}
