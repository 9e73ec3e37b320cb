package dev.crampcoach.aws.client;

import dev.crampcoach.conversation.Deadline;
import dev.crampcoach.log.FailureLog;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Asks a table beside the turn, which waits for a limited time whatever the client does. Nothing
 * here fails, and no more than the class of what went wrong is logged.
 */
public final class Breaker<C> {
  /**
   * A table that just failed is left alone for a while, so that a dead one does not slow each turn.
   */
  private static final Duration REST = Duration.ofSeconds(20);

  /**
   * How much longer the first answer may take: the client is built, its classes are loaded, and the
   * connection is opened.
   */
  private static final Duration COLD = Duration.ofMillis(900);

  private final Supplier<C> clients;
  private final Duration patience;
  private final InstantSource clock;
  private final FailureLog failures;
  private final ExecutorService threads = Executors.newCachedThreadPool(Breaker::thread);
  private volatile boolean built;
  private volatile boolean warm;
  private volatile Instant due = Instant.MIN;

  /**
   * @param clients may be slow and may throw; asked for one when a table is first asked
   */
  public Breaker(Supplier<C> clients, Duration patience, InstantSource clock) {
    this.clients = clients;
    this.patience = patience;
    this.clock = clock;
    this.failures = new FailureLog(clock);
  }

  /**
   * Empty where there was no answer, or none in time, or the table is left alone, or the turn has
   * no time left.
   */
  public <T> Optional<T> ask(Function<C, T> call, Deadline deadline) {
    failures.flush();
    if (clock.instant().isBefore(due) || deadline.isOver()) {
      return Optional.empty();
    }
    Duration limit = deadline.atMost(warm ? patience : patience.plus(COLD));
    Future<T> answer = threads.submit(() -> call.apply(client()));
    try {
      // On a busy processor, time has gone by since the limit was set.
      return Optional.of(answer.get(deadline.atMost(limit).toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      failures.report("the table of listeners is slow: going on without it");
      // A client that is not built yet, or a turn in a hurry, says nothing about the table.
      if (built && limit.compareTo(patience) >= 0) {
        rest();
      }
      answer.cancel(true);
    } catch (ExecutionException e) {
      failures.report("the table of listeners failed", e.getCause());
      rest();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      warm = true;
    }
    return Optional.empty();
  }

  /** The same where there is nothing to answer: whether it was done. */
  public boolean tell(Consumer<C> call, Deadline deadline) {
    Function<C, Boolean> done =
        client -> {
          call.accept(client);
          return true;
        };
    return ask(done, deadline).isPresent();
  }

  /** Whether a table was asked before. */
  public boolean isWarm() {
    return warm;
  }

  private void rest() {
    due = clock.instant().plus(REST);
  }

  private C client() {
    C client = clients.get();
    built = true;
    return client;
  }

  /** It must not keep a program alive. */
  private static Thread thread(Runnable task) {
    var thread = new Thread(task, "listeners");
    thread.setDaemon(true);
    return thread;
  }
}
