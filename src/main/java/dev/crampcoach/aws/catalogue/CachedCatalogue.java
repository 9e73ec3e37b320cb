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
 * The catalogue that a turn reads: kept in memory for minutes, then asked for again beside the
 * turn, which waits a moment for it and otherwise speaks what it has. It never fails: what it
 * starts from is the bundled copy.
 */
public final class CachedCatalogue implements Function<Deadline, Catalogue> {
  /** How long a turn waits for the table. */
  private static final Duration PATIENCE = Duration.ofMillis(300);

  /**
   * A table that just failed is left alone for a while, so that a dead one does not slow each turn.
   */
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
   * Asks the table at once, so that the first turn finds the answer under way.
   *
   * @param bundled what to speak while nothing better is known
   * @param table asks the table; may be slow and may throw
   * @param keep how long an answer of the table is good for
   * @param beside where the table is asked, beside the turn
   * @param missed told each time that the table did not answer, or not in time
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
      // There may be no thread left to ask on.
      fail(e);
    }
  }

  /**
   * Takes what the table answered, if it did within the time. One turn waits for an answer; those
   * after it only look whether it has come. It is as fresh as the moment it was asked for.
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
