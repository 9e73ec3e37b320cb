package dev.crampcoach.trainer;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Prints how far a long task is, at once and then every few seconds, so that nobody stares at a
 * silent terminal.
 */
final class Progress implements AutoCloseable {
  private static final Duration EVERY = Duration.ofSeconds(5);

  private final String task;
  private final Consumer<String> output;
  private final long started = System.nanoTime();
  private final AtomicInteger total = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          run -> {
            var thread = new Thread(run, "progress");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * @param task what is going on, such as "Training the models"
   */
  Progress(String task, Consumer<String> output) {
    this.task = task;
    this.output = output;
    output.accept(task + " ...");
    timer.scheduleAtFixedRate(this::tell, EVERY.toSeconds(), EVERY.toSeconds(), TimeUnit.SECONDS);
  }

  /** Announces more steps; steps that are not announced yet are not in the percentage. */
  void expect(int steps) {
    total.addAndGet(steps);
  }

  void step() {
    done.incrementAndGet();
  }

  @Override
  public void close() {
    timer.shutdownNow();
    output.accept("%s took %d s.".formatted(task, elapsed().toSeconds()));
  }

  private Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - started);
  }

  private void tell() {
    output.accept(task + ": " + line(done.get(), total.get(), elapsed()));
  }

  /** Such as "40 % done, about 12 s left". */
  static String line(int done, int total, Duration elapsed) {
    if (done == 0 || total == 0) {
      return "%d s so far".formatted(elapsed.toSeconds());
    }
    long left = elapsed.toMillis() * (total - done) / done / 1000;
    return "%d %% done, about %d s left".formatted(100 * done / total, Math.max(1, left));
  }
}
