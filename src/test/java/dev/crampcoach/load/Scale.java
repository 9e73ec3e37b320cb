package dev.crampcoach.load;

import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.model.AttributeValue;
import com.amazonaws.services.dynamodbv2.model.QueryRequest;
import com.amazonaws.services.dynamodbv2.model.ScanRequest;
import dev.crampcoach.Monologue;
import dev.crampcoach.Skill;
import dev.crampcoach.Speech;
import dev.crampcoach.aws.catalogue.BundledCatalogue;
import dev.crampcoach.simulator.LocalHouse;
import dev.crampcoach.simulator.Said;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * Measures the time of a turn while the tables grow, and counts the calls and capacity units of
 * conversations.
 */
public final class Scale {
  private static final List<String> CONVERSATION =
      List.of(
          "open cramp coach",
          "no",
          "does magnesium help",
          "guide me through the seated butterfly",
          "start",
          "next",
          "stop");

  private static final int ROUNDS = 150;

  /**
   * The median may not grow beyond this: DynamoDB Local is no DynamoDB, and the machine may be
   * busy.
   */
  private static final double MOST = 2;

  private final AmazonDynamoDB dynamo = Speech.house().dynamo();
  private final Crowd crowd = new Crowd(dynamo);

  private Scale() {}

  /**
   * @param arguments how many listeners and how many rows of other editions, at the most
   */
  public static void main(String[] arguments) {
    int listeners = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200_000;
    int rows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
    boolean flat = false;
    try {
      flat = new Scale().run(listeners, rows);
    } catch (IllegalStateException e) {
      System.err.println("Nothing could be measured: " + e.getMessage());
    }
    // DynamoDB Local's own threads would keep the program alive.
    System.exit(flat ? 0 : 1);
  }

  private boolean run(int listeners, int rows) {
    measure();
    measure();
    System.out.printf("%12s %12s %12s %12s%n", "listeners", "other rows", "p50 µs", "p99 µs");
    long[] alone = measure();
    print(0, 0, alone);
    crowd.listeners(listeners / 10);
    crowd.editions(rows / 10);
    print(listeners / 10, rows / 10, measure());
    crowd.listeners(listeners);
    crowd.editions(rows);
    long[] crowded = measure();
    print(listeners, rows, crowded);
    double grown = (double) percentile(crowded, 50) / percentile(alone, 50);
    System.out.printf("the median is %.2f times what it was%n", grown);
    capacity();
    return grown <= MOST;
  }

  /**
   * Nanoseconds of every turn of conversations, each with somebody new.
   *
   * @throws IllegalStateException if a table was left alone: turns without it would be too fine
   */
  private long[] measure() {
    settle();
    var nanos = new ArrayList<Long>();
    int asked = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Speech listener = Speech.listener();
      for (String words : CONVERSATION) {
        long start = System.nanoTime();
        Said said = listener.say(words);
        nanos.add(System.nanoTime() - start);
        asked += Collections.frequency(said.dynamo(), "Query");
      }
    }
    if (asked < ROUNDS) {
      throw new IllegalStateException("only " + asked + " listeners were looked up");
    }
    return nanos.stream().mapToLong(Long::longValue).sorted().toArray();
  }

  /** Rows that are poured in may make the table too slow, and then it is left alone for a while. */
  private static void settle() {
    for (int tries = 0; tries < 120; tries++) {
      if (Speech.listener().say(CONVERSATION.get(0)).dynamo().contains("Query")) {
        return;
      }
      LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
    }
    throw new IllegalStateException("the table is not asked any more");
  }

  private static long percentile(long[] sorted, int percent) {
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
  }

  private static void print(int listeners, int rows, long[] sorted) {
    System.out.printf(
        "%12d %12d %12d %12d%n",
        listeners, rows, percentile(sorted, 50) / 1000, percentile(sorted, 99) / 1000);
  }

  /** Capacity as DynamoDB counts it, and how many calls the transcripts make. */
  private void capacity() {
    var said = new ArrayList<Said>();
    Monologue.all().forEach(one -> one.play(() -> Speech.listener(one.locale()), said::add));
    long sessions =
        said.stream().filter(turn -> turn.request().at("/session/new").asBoolean()).count();
    System.out.printf(
        "the transcripts: %d sessions of %.1f turns; a session reads %.2f and writes %.2f times%n",
        sessions,
        (double) said.size() / sessions,
        (double) count(said, "Query") / sessions,
        (double) count(said, "UpdateItem") / sessions);
    String edition = Skill.LANGUAGE + '@' + BundledCatalogue.of(Skill.LANGUAGE).version();
    System.out.printf(
        "a read of a listener takes %.1f units, of the catalogue's edition %.1f%n",
        units(LocalHouse.LISTENERS_TABLE, "listener", anyListener(), true),
        units(LocalHouse.TABLE, "edition", edition, false));
  }

  private static long count(List<Said> said, String call) {
    return said.stream().mapToLong(turn -> Collections.frequency(turn.dynamo(), call)).sum();
  }

  private String anyListener() {
    var scan = new ScanRequest(LocalHouse.LISTENERS_TABLE).withLimit(1);
    return dynamo.scan(scan).getItems().get(0).get("listener").getS();
  }

  private double units(String table, String key, String value, boolean consistent) {
    return dynamo
        .query(
            new QueryRequest(table)
                .withKeyConditionExpression("#k = :v")
                .withExpressionAttributeNames(Map.of("#k", key))
                .withExpressionAttributeValues(Map.of(":v", new AttributeValue(value)))
                .withConsistentRead(consistent)
                .withReturnConsumedCapacity("TOTAL"))
        .getConsumedCapacity()
        .getCapacityUnits();
  }
}
