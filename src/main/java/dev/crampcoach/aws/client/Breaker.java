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
 * A circuit breaker: calls a table asynchronously with a timeout, and stops calling for a while
 * after a failure. It never throws, and logs no more than the class of an exception.
 */
public final class Breaker<C> {
  /** Pause after a failure, so that a dead table does not slow each turn. */
  private static final Duration REST = Duration.ofSeconds(20);

  /**
   * Extra time for the first call: the client is built, its classes are loaded, and the connection
   * is opened.
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
   * @param clients may be slow and may throw; called when a table is first used
   */
  public Breaker(Supplier<C> clients, Duration patience, InstantSource clock) {
    this.clients = clients;
    this.patience = patience;
    this.clock = clock;
    this.failures = new FailureLog(clock);
  }

  /** Empty if the call failed or timed out, the breaker is open, or the turn has no time left. */
  public <T> Optional<T> ask(Function<C, T> call, Deadline deadline) {
    failures.flush();
    if (clock.instant().isBefore(due) || deadline.isOver()) {
      return Optional.empty();
    }
    Duration limit = deadline.atMost(warm ? patience : patience.plus(COLD));
    Future<T> answer = threads.submit(() -> call.apply(client()));
    try {
      // On a busy processor, time has passed since the limit was computed.
      return Optional.of(answer.get(deadline.atMost(limit).toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      failures.report("the table of listeners is slow: going on without it");
      // A client that is still being built, or a turn short of time, says nothing about the table.
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

  /** The same for a call without a result: returns whether it was done. */
  public boolean tell(Consumer<C> call, Deadline deadline) {
    Function<C, Boolean> done =
        client -> {
          call.accept(client);
          return true;
        };
    return ask(done, deadline).isPresent();
  }

  /** Whether a table was called before. */
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

  /** A daemon thread: it must not keep the JVM alive. */
  private static Thread thread(Runnable task) {
    var thread = new Thread(task, "listeners");
    thread.setDaemon(true);
    return thread;
  }
}
