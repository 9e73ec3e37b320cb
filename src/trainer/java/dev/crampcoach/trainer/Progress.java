package dev.crampcoach.trainer;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Prints the progress of a long task, immediately and then every few seconds, so that the terminal
 * is never silent.
 */
final class Progress implements AutoCloseable {
  private static final Duration EVERY = Duration.ofSeconds(5);

  private final String task;
  private final Consumer<String> output;
  private final Instant started = Instant.now();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          run -> {
            var thread = new Thread(run, "progress");
            thread.setDaemon(true);
            return thread;
          });

  private int unannounced;
  private int left;
  private int done;
  private Instant counting = started;

  /**
   * @param task the name of the task, such as "Training"
   * @param parts how often {@link #expect} will be called; there is no time estimate before the
   *     last call
   */
  Progress(String task, int parts, Consumer<String> output) {
    this.task = task;
    this.unannounced = parts;
    this.output = output;
    output.accept(task + " ...");
    timer.scheduleAtFixedRate(this::tell, EVERY.toSeconds(), EVERY.toSeconds(), TimeUnit.SECONDS);
  }

  /**
   * Adds the steps of a part. The rate is measured from the start again, since parts differ in
   * speed.
   */
  synchronized void expect(int steps) {
    unannounced--;
    left += steps;
    done = 0;
    counting = Instant.now();
  }

  synchronized void step() {
    left--;
    done++;
  }

  @Override
  public void close() {
    timer.shutdownNow();
    long seconds = Duration.between(started, Instant.now()).toSeconds();
    output.accept("%s took %d s.".formatted(task, seconds));
  }

  private synchronized void tell() {
    Duration elapsed = Duration.between(counting, Instant.now());
    output.accept(
        task + ": " + (unannounced > 0 ? "preparing the phrases" : line(done, left, elapsed)));
  }

  /** Formats a line such as "60 steps left, about 12 s". */
  static String line(int done, int left, Duration elapsed) {
    return done == 0
        ? "%d steps left".formatted(left)
        : "%d steps left, about %d s"
            .formatted(left, (long) Math.ceil(elapsed.toSeconds() * (double) left / done));
  }
}
