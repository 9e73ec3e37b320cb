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
 * the number of failures since the line before. A line names the class of an exception and never
 * its message, which may hold a listener's words. Nothing here throws.
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
   * @param clock tells when a minute is over
   */
  public FailureLog(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * @param kind what failed and how, in words of ours and names of classes
   */
  public void report(String kind) {
    log(kind);
  }

  /**
   * @param what what failed
   */
  public void report(String what, Throwable cause) {
    report(what + ": " + cause.getClass().getName());
  }

  /**
   * Runs one part of a turn. Whatever it throws, an {@link Error} too, is logged and costs this
   * part alone.
   *
   * @param part its name in the log
   * @return empty where it failed, or has no result
   */
  public <T> Optional<T> attempt(String part, Supplier<T> work) {
    try {
      return Optional.ofNullable(work.get());
    } catch (Throwable e) {
      report(part + " failed", e);
      return Optional.empty();
    }
  }

  /** The same for a part that has no result. */
  public void run(String part, Runnable work) {
    attempt(
        part,
        () -> {
          work.run();
          return part;
        });
  }

  /**
   * Logs the counts whose minute is over. To be called now and then, so that the last failures of
   * an outage are told as well.
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
      // A log that cannot be written must not add to what failed.
    }
  }

  /** Whether a kind has not failed for a minute; if it has, and the minute is over, it is told. */
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

  /** A clock that was set back must not silence a kind for as long as it was set back. */
  private static boolean isDue(Count count, Instant now) {
    return now.isBefore(count.logged) || !count.logged.plus(INTERVAL).isAfter(now);
  }

  /** Where something was thrown, without its message. */
  public static String where(Throwable thrown) {
    StackTraceElement[] trace = thrown.getStackTrace();
    return trace.length == 0
        ? "an unknown place"
        : trace[0].getClassName() + ':' + trace[0].getLineNumber();
  }
}
