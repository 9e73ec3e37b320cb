package dev.crampcoach.conversation;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * The time that one turn has for all that it asks of the outside world, counted from the request's
 * arrival. Every call shares it: each may take its own patience or what is left, whichever is less.
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
   * @param nanos a clock that only ever goes forward, such as {@code System::nanoTime}
   */
  public static Deadline in(Duration time, LongSupplier nanos) {
    return new Deadline(nanos, nanos.getAsLong() + time.toNanos());
  }

  /** What is left at this moment; nought when it is over, never less. */
  public Duration left() {
    return Duration.ofNanos(Math.max(0, end - nanos.getAsLong()));
  }

  /** How long a call may take that would have this much patience on its own. */
  public Duration atMost(Duration patience) {
    Duration left = left();
    return left.compareTo(patience) < 0 ? left : patience;
  }

  public boolean isOver() {
    return left().isZero();
  }
}
