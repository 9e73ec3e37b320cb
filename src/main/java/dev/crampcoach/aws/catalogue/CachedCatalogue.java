package dev.crampcoach.aws.catalogue;

import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.conversation.Deadline;
import dev.crampcoach.log.FailureLog;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Caches the catalogue for some minutes, then refreshes it asynchronously; a turn waits a moment
 * for the refresh and otherwise uses the cached copy. It never fails: it starts from the bundled
 * copy.
 */
public final class CachedCatalogue implements Function<Deadline, Catalogue> {
  /** Timeout of a turn that waits for the table. */
  private static final Duration PATIENCE = Duration.ofMillis(300);

  /** Pause after a failure, so that a dead table does not slow each turn. */
  private static final Duration REST = Duration.ofSeconds(20);

  private final Supplier<Catalogue> table;
  private final Duration keep;
  private final InstantSource clock;
  private final Executor beside;
  private final Runnable missed;
  private final FailureLog failures;

  private Catalogue current;
  private Instant due = Instant.MIN;
  private CompletableFuture<Catalogue> asking;
  private Instant asked;
  private boolean waited;

  /**
   * Queries the table at once, so that the result is on its way when the first turn comes.
   *
   * @param bundled used until the table has answered
   * @param table queries the table; may be slow and may throw
   * @param keep how long a result of the table is cached
   * @param beside executor on which the table is queried
   * @param missed run each time the table did not answer, or not in time
   */
  public CachedCatalogue(
      Catalogue bundled,
      Supplier<Catalogue> table,
      Duration keep,
      InstantSource clock,
      Executor beside,
      Runnable missed) {
    this.current = bundled;
    this.table = table;
    this.keep = keep;
    this.clock = clock;
    this.beside = beside;
    this.missed = missed;
    this.failures = new FailureLog(clock);
    ask();
  }

  CachedCatalogue(
      Catalogue bundled,
      Supplier<Catalogue> table,
      Duration keep,
      InstantSource clock,
      Executor beside) {
    this(bundled, table, keep, clock, beside, () -> {});
  }

  @Override
  public synchronized Catalogue apply(Deadline deadline) {
    failures.flush();
    if (asking != null && waited) {
      await(Duration.ZERO);
    }
    if (asking == null && !clock.instant().isBefore(due)) {
      ask();
    }
    if (asking != null && !waited) {
      await(deadline.atMost(PATIENCE));
    }
    return current;
  }

  private void ask() {
    asked = clock.instant();
    try {
      asking = CompletableFuture.supplyAsync(table, beside);
      waited = false;
    } catch (Throwable e) {
      // The executor may be unable to start a thread.
      fail(e);
    }
  }

  /**
   * Takes the table's result if it arrives in time. Only one turn waits; later turns just poll. The
   * result counts as fresh from when the query was sent.
   */
  private void await(Duration patience) {
    waited = true;
    try {
      current = asking.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      settle(asked.plus(keep));
    } catch (TimeoutException e) {
      if (!patience.isZero()) {
        failures.report("the catalogue table is slow: speaking what is known");
        count();
      }
    } catch (ExecutionException e) {
      fail(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void fail(Throwable cause) {
    failures.report("the catalogue table failed", cause);
    count();
    settle(clock.instant().plus(REST));
  }

  private void count() {
    failures.run("counting a miss of the catalogue", missed);
  }

  private void settle(Instant due) {
    asking = null;
    this.due = due;
  }
}
