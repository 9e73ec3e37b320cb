package dev.crampcoach.faults;

import dev.crampcoach.Speech;
import dev.crampcoach.simulator.Said;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tries every fault at every call in every situation and prints how long a listener waited. An
 * answer that takes three seconds, or is none, fails the run. On a busy machine it says more about
 * the machine.
 */
public final class Faults {
  private static final Duration PROMISE = Duration.ofSeconds(3);

  private final List<String> troubles = new ArrayList<>();
  private final FaultyHouse house = new FaultyHouse();
  private Duration longest = Duration.ZERO;
  private int turns;

  private Faults() {}

  /** Takes no arguments. */
  public static void main(String[] arguments) {
    var faults = new Faults();
    System.out.println("milliseconds that a listener waited, longest of all situations");
    System.out.printf("%-18s", "");
    for (Call call : Call.values()) {
      System.out.printf("%10s", call.name().toLowerCase(Locale.ROOT));
    }
    System.out.println();
    for (Fault fault : Fault.values()) {
      faults.row(fault);
    }
    System.out.printf(
        "%d turns, the longest took %d ms%n", faults.turns, faults.longest.toMillis());
    faults.troubles.forEach(System.out::println);
    // DynamoDB Local's own threads would keep the program alive.
    System.exit(faults.troubles.isEmpty() ? 0 : 1);
  }

  private void row(Fault fault) {
    System.out.printf("%-18s", fault.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    for (Call call : Call.values()) {
      Duration most = Duration.ZERO;
      for (Situation situation : Situation.values()) {
        Duration took = turn(fault, call, situation);
        most = took.compareTo(most) > 0 ? took : most;
      }
      longest = most.compareTo(longest) > 0 ? most : longest;
      System.out.printf("%10d", most.toMillis());
    }
    System.out.println();
  }

  private Duration turn(Fault fault, Call call, Situation situation) {
    house.heal();
    Speech listener = house.listener();
    situation.prepare(listener);
    house.strike(fault, call);
    long start = System.nanoTime();
    Said said = listener.say(situation.words());
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    turns++;
    if (took.compareTo(PROMISE) > 0 || !said.speech().contains(situation.heard())) {
      troubles.add(
          "%s at %s, %s: %d ms, \"%s\""
              .formatted(fault, call, situation, took.toMillis(), said.speech()));
    }
    return took;
  }
}
