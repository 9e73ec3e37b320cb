package dev.crampcoach.log;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs failures of services and of parts of a turn: at most one line a minute for each kind, with
 * the number of failures since the last line. A line names the class of an exception and never its
 * message, which may hold a listener's words. Nothing here throws.
 */
public final class FailureLog {
  private static final Duration INTERVAL = Duration.ofMinutes(1);
  private static final Logger LOG = LoggerFactory.getLogger(FailureLog.class);

  private static final class Count {
    private int failures;
    private Instant logged = Instant.MIN;
  }

  private final InstantSource clock;
  private final Map<String, Count> counts = new HashMap<>();

  /**
   * @param clock decides when a minute is over
   */
  public FailureLog(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * @param kind what failed and how, in fixed words and class names only
   */
  public void report(String kind) {
    log(kind);
  }

  /**
   * @param what name of what failed
   */
  public void report(String what, Throwable cause) {
    report(what + ": " + cause.getClass().getName());
  }

  /**
   * Runs one part of a turn. Anything it throws, an {@link Error} too, is logged and costs only
   * this part.
   *
   * @param part its name in the log
   * @return empty if it failed or has no result
   */
  public <T> Optional<T> attempt(String part, Supplier<T> work) {
    try {
      return Optional.ofNullable(work.get());
    } catch (Throwable e) {
      report(part + " failed", e);
      return Optional.empty();
    }
  }

  /** Runs a part that has no result. */
  public void run(String part, Runnable work) {
    attempt(
        part,
        () -> {
          work.run();
          return part;
        });
  }

  /**
   * Logs the counts whose minute is over. Call it regularly, so that the last failures of an outage
   * are logged too.
   */
  public void flush() {
    log(null);
  }

  /**
   * @param failed the kind that failed just now; null if none did
   */
  private synchronized void log(String failed) {
    try {
      if (failed != null) {
        counts.computeIfAbsent(failed, first -> new Count()).failures++;
      }
      if (!counts.isEmpty()) {
        Instant now = clock.instant();
        counts.entrySet().removeIf(kind -> isOver(kind.getKey(), kind.getValue(), now));
      }
    } catch (Throwable e) {
      // A log that cannot be written must not cause another failure.
    }
  }

  /** Logs a kind whose minute is over; returns whether it has had no failure since. */
  private static boolean isOver(String kind, Count count, Instant now) {
    if (!isDue(count, now)) {
      return false;
    }
    if (count.failures == 1) {
      LOG.warn("{}", kind);
    } else if (count.failures > 1) {
      LOG.warn("{}, {} times", kind, count.failures);
    }
    boolean over = count.failures == 0;
    count.failures = 0;
    count.logged = now;
    return over;
  }

  /**
   * If the clock was set back, the kind is due at once and not only when the old time comes again.
   */
  private static boolean isDue(Count count, Instant now) {
    return now.isBefore(count.logged) || !count.logged.plus(INTERVAL).isAfter(now);
  }

  /** Class and line where an exception was thrown, without its message. */
  public static String where(Throwable thrown) {
    StackTraceElement[] trace = thrown.getStackTrace();
    return trace.length == 0
        ? "an unknown place"
        : trace[0].getClassName() + ':' + trace[0].getLineNumber();
  }
}
