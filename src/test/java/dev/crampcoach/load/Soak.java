package dev.crampcoach.load;

import dev.crampcoach.Monologue;
import dev.crampcoach.Speech;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds conversations again and again with one skill and looks at what stays in memory: the heap
 * after a collection, at intervals. A line through the second half that climbs fails the run.
 */
public final class Soak {
  private static final int LISTENERS = 200;
  private static final int LOOKS = 20;

  /**
   * What a million turns may add. In a short run some 45 megabytes are the speaker's, which keeps
   * up to 500 sessions that nobody has ended; the skill adds nothing that could be told from noise.
   * A single object kept for each turn would add more than this.
   */
  private static final double MOST_MEGABYTES_A_MILLION = 75;

  private final List<double[]> looks = new ArrayList<>();
  private final long start = System.nanoTime();
  private int turns;
  private int listener;
  private Speech last = Speech.listener();

  private Soak() {}

  /**
   * @param arguments how many turns
   */
  public static void main(String[] arguments) {
    int turns = arguments.length == 0 ? 200_000 : Integer.parseInt(arguments[0]);
    double slope = new Soak().run(turns);
    System.out.printf("%.1f MB more after a million turns, by the second half%n", slope);
    // DynamoDB Local's own threads would keep the program alive.
    System.exit(slope > MOST_MEGABYTES_A_MILLION ? 1 : 0);
  }

  private double run(int most) {
    System.out.printf("%10s %10s %10s%n", "turns", "heap MB", "seconds");
    List<Monologue> monologues = Monologue.all();
    for (int next = 0; turns < most; next++) {
      monologues.get(next % monologues.size()).play(this::somebody, said -> turns++);
      if (turns >= (long) most * (looks.size() + 1) / LOOKS) {
        look();
      }
    }
    return slope(looks.subList(looks.size() / 2, looks.size()));
  }

  /**
   * One of a few hundred, so that what the tables hold stays as it is. The one before says no more:
   * the speaker would keep their session for ever.
   */
  private Speech somebody() {
    last.fallSilent();
    last = Speech.listener(Speech.room(), "soak-" + listener++ % LISTENERS, "en-US");
    return last;
  }

  private void look() {
    System.gc();
    double megabytes =
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1_048_576.0;
    looks.add(new double[] {turns, megabytes});
    System.out.printf(
        "%10d %10.1f %10d%n",
        turns, megabytes, Duration.ofNanos(System.nanoTime() - start).toSeconds());
  }

  /** By least squares, in megabytes a million turns. */
  private static double slope(List<double[]> points) {
    double turns = points.stream().mapToDouble(point -> point[0]).average().orElseThrow();
    double heap = points.stream().mapToDouble(point -> point[1]).average().orElseThrow();
    double both = 0;
    double square = 0;
    for (double[] point : points) {
      both += (point[0] - turns) * (point[1] - heap);
      square += (point[0] - turns) * (point[0] - turns);
    }
    return 1_000_000 * both / square;
  }
}
