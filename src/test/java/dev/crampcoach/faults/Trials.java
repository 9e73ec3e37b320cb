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
 * Runs trials side by side, since most of them wait: each lane has a house of its own and takes the
 * next trial when it is done with one. They share a processor, so that what took too long or went
 * wrong is tried once more by itself: what is broken stays so.
 */
final class Trials {
  private final Queue<Outcome> outcomes = new ConcurrentLinkedQueue<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Future<?>> running = new ArrayList<>();

  private Trials() {}

  /**
   * @param lanes how many at a time that wait for the network; the others, one at a time, do not
   */
  static List<Outcome> run(List<Trial> trials, int lanes) {
    List<Outcome> outcomes = new ArrayList<>(new Trials().once(trials, lanes));
    List<Trial> again =
        outcomes.stream().filter(outcome -> !outcome.isFine()).map(Outcome::trial).toList();
    if (!again.isEmpty()) {
      outcomes.removeIf(outcome -> !outcome.isFine());
      outcomes.addAll(new Trials().once(again, 1));
    }
    return outcomes;
  }

  private List<Outcome> once(List<Trial> trials, int lanes) {
    for (FaultyHouse.Kind kind : FaultyHouse.Kind.values()) {
      var left = new ConcurrentLinkedQueue<Trial>();
      trials.stream().filter(trial -> trial.trouble().house() == kind).forEach(left::add);
      for (int lane = 0; lane < (kind == FaultyHouse.Kind.NETWORK ? lanes : 1); lane++) {
        running.add(threads.submit(() -> lane(kind, left)));
      }
    }
    try {
      for (Future<?> lane : running) {
        lane.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("no house", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } finally {
      threads.shutdownNow();
    }
    return List.copyOf(outcomes);
  }

  private void lane(FaultyHouse.Kind kind, Queue<Trial> left) {
    if (left.isEmpty()) {
      return;
    }
    try (var house = new FaultyHouse(kind)) {
      for (Trial trial = left.poll(); trial != null; trial = left.poll()) {
        outcomes.add(trial.run(house));
      }
    }
  }
}
