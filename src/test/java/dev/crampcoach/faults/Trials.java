package dev.crampcoach.faults;

import dev.crampcoach.faults.Trial.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs trials side by side, since they mostly wait: each lane has a house of its own and takes the
 * next trial when it is done with one. They share a processor, so that what took too long or went
 * wrong is tried once more by itself: what is broken stays so.
 */
final class Trials {
  private final Queue<Trial> left;
  private final Queue<Outcome> outcomes = new ConcurrentLinkedQueue<>();

  private Trials(List<Trial> trials) {
    left = new ConcurrentLinkedQueue<>(trials);
  }

  /**
   * @param lanes how many at a time
   */
  static List<Outcome> run(List<Trial> trials, int lanes) {
    List<Outcome> outcomes = new ArrayList<>(once(trials, lanes));
    List<Trial> again =
        outcomes.stream().filter(outcome -> !outcome.isFine()).map(Outcome::trial).toList();
    if (!again.isEmpty()) {
      outcomes.removeIf(outcome -> !outcome.isFine());
      outcomes.addAll(once(again, 1));
    }
    return outcomes;
  }

  private static List<Outcome> once(List<Trial> trials, int lanes) {
    var running = new Trials(trials);
    ExecutorService threads = Executors.newFixedThreadPool(lanes);
    try {
      var all = new ArrayList<Future<?>>();
      for (int lane = 0; lane < lanes; lane++) {
        all.add(threads.submit(running::lane));
      }
      for (Future<?> one : all) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("a trial could not be run", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } finally {
      threads.shutdownNow();
    }
    return List.copyOf(running.outcomes);
  }

  private void lane() {
    try (var house = new FaultyHouse()) {
      for (Trial trial = left.poll(); trial != null; trial = left.poll()) {
        outcomes.add(run(trial, house));
      }
    }
  }

  private static Outcome run(Trial trial, FaultyHouse house) {
    try {
      return trial.run(house);
    } catch (RuntimeException | AssertionError e) {
      throw new IllegalStateException(trial.words(), e);
    }
  }
}
