package dev.crampcoach.aws.listeners;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.dynamodbv2.AbstractAmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.model.QueryRequest;
import com.amazonaws.services.dynamodbv2.model.QueryResult;
import com.amazonaws.services.dynamodbv2.model.UpdateItemRequest;
import com.amazonaws.services.dynamodbv2.model.UpdateItemResult;
import dev.crampcoach.aws.InMemoryDynamo;
import dev.crampcoach.aws.client.DynamoClient;
import dev.crampcoach.conversation.Deadline;
import dev.crampcoach.conversation.Listener;
import dev.crampcoach.conversation.ListenerUpdate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A table that fails or hangs never costs an answer. */
class DynamoListenersTest {
  private static final String USER = "amzn1.ask.account.ZEBRA";
  private static final Duration PATIENCE = Duration.ofMillis(250);

  /** Far more than is promised, for a busy machine; a hanging table would take for ever. */
  private static final Duration LIMIT = Duration.ofSeconds(5);

  private Instant now = Instant.parse("2026-11-22T12:00:00Z");
  private final AtomicInteger asked = new AtomicInteger();
  private final CountDownLatch end = new CountDownLatch(1);

  @AfterEach
  void end() {
    end.countDown();
  }

  /** Every call does this. */
  private AmazonDynamoDB client(Supplier<RuntimeException> call) {
    return new AbstractAmazonDynamoDB() {
      @Override
      public QueryResult query(QueryRequest request) {
        asked.incrementAndGet();
        throw call.get();
      }

      @Override
      public UpdateItemResult updateItem(UpdateItemRequest request) {
        asked.incrementAndGet();
        throw call.get();
      }
    };
  }

  /** Longer than any turn. */
  private RuntimeException hang() {
    await(end);
    return new IllegalStateException("at last");
  }

  /** As deaf to interrupts as whoever asks a name server. */
  private static void await(CountDownLatch latch) {
    while (true) {
      try {
        latch.await();
        return;
      } catch (InterruptedException e) {
        // Not yet.
      }
    }
  }

  private DynamoListeners listeners(Supplier<AmazonDynamoDB> clients) {
    return new DynamoListeners(clients, "listeners", PATIENCE, () -> now);
  }

  private void visit(DynamoListeners listeners) {
    assertThat(listeners.read(USER, now, inTime())).isEqualTo(Listener.UNKNOWN);
    listeners.keep(
        USER, List.of(new ListenerUpdate.StretchDone("seated-butterfly")), now, inTime());
  }

  private static Deadline inTime() {
    return Deadline.in(LIMIT, System::nanoTime);
  }

  private static Duration time(Runnable visit) {
    long start = System.nanoTime();
    visit.run();
    return Duration.ofNanos(System.nanoTime() - start);
  }

  @Test
  void a_table_that_fails_is_left_alone_for_a_while() {
    AmazonDynamoDB client = client(() -> new IllegalStateException(USER));
    var listeners = listeners(() -> client);
    visit(listeners);
    now = now.plusSeconds(19);
    visit(listeners);
    assertThat(asked).hasValue(1);
    now = now.plusSeconds(1);
    visit(listeners);
    assertThat(asked).hasValue(2);
  }

  @Test
  void a_table_that_hangs_is_waited_for_once() {
    AmazonDynamoDB client = client(this::hang);
    var listeners = listeners(() -> client);
    assertThat(time(() -> visit(listeners))).isBetween(PATIENCE, LIMIT);
    visit(listeners);
    assertThat(asked).hasValue(1);
  }

  @Test
  void a_write_that_hangs_is_waited_for_once_too() {
    AmazonDynamoDB client = client(this::hang);
    var listeners = listeners(() -> client);
    Runnable keep =
        () -> listeners.keep(USER, List.of(new ListenerUpdate.NoteGiven()), now, inTime());
    assertThat(time(keep)).isBetween(PATIENCE, LIMIT);
    keep.run();
    assertThat(asked).hasValue(1);
  }

  @Test
  void a_turn_without_time_asks_nothing_and_a_hurried_one_blames_nobody() {
    AmazonDynamoDB client = client(this::hang);
    var listeners = listeners(() -> client);
    Deadline over = Deadline.in(Duration.ZERO, System::nanoTime);
    assertThat(listeners.read(USER, now, over)).isEqualTo(Listener.UNKNOWN);
    assertThat(asked).hasValue(0);
    Deadline hurry = Deadline.in(Duration.ofMillis(50), System::nanoTime);
    assertThat(listeners.read(USER, now, hurry)).isEqualTo(Listener.UNKNOWN);
    assertThat(hurry.left()).isLessThan(Duration.ofMillis(25));
    visit(listeners);
    assertThat(asked).as("it was not left alone").hasValue(2);
  }

  @Test
  void the_first_answer_may_take_longer_since_everything_is_cold() {
    var dynamo = new InMemoryDynamo("listener", "kind");
    listeners(() -> dynamo).keep(USER, List.of(new ListenerUpdate.NoteGiven()), now, inTime());
    var cold =
        listeners(
            () -> {
              sleep(PATIENCE.multipliedBy(3));
              return dynamo;
            });
    assertThat(cold.read(USER, now, inTime()).noted()).isTrue();
  }

  private static void sleep(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void a_client_that_is_still_being_built_does_not_stand_for_a_dead_table() {
    var building = new CountDownLatch(1);
    var dynamo = new InMemoryDynamo("listener", "kind");
    var listeners =
        listeners(
            () -> {
              await(building);
              return dynamo;
            });
    assertThat(time(() -> visit(listeners))).isLessThan(LIMIT);
    building.countDown();
    listeners.keep(USER, List.of(new ListenerUpdate.NoteGiven()), now, inTime());
    assertThat(listeners.read(USER, now, inTime()).noted()).isTrue();
  }

  @Test
  void a_client_that_cannot_be_built_is_no_exception() {
    var listeners =
        listeners(
            () -> {
              throw new IllegalStateException("no region");
            });
    visit(listeners);
  }

  @Test
  void a_silent_server_costs_one_turn_a_moment() throws IOException {
    try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      var client =
          DynamoClient.at("us-east-1", Optional.of("http://localhost:" + silent.getLocalPort()));
      client.get();
      var listeners = DynamoListeners.at(client, "listeners", InstantSource.system());
      assertThat(time(() -> visit(listeners))).isLessThan(LIMIT);
      assertThat(time(() -> visit(listeners))).isLessThan(PATIENCE);
    }
  }

  @Test
  void a_turn_that_keeps_nothing_asks_nothing() {
    AmazonDynamoDB client = client(this::hang);
    listeners(() -> client).keep(USER, List.of(), now, inTime());
    assertThat(asked).hasValue(0);
  }

  @Test
  void the_log_names_what_failed_and_not_whom() {
    var log = new ByteArrayOutputStream();
    PrintStream err = System.err;
    try (var stream = new PrintStream(log, true, StandardCharsets.UTF_8)) {
      System.setErr(stream);
      AmazonDynamoDB client = client(() -> new IllegalStateException(USER));
      visit(listeners(() -> client));
    } finally {
      System.setErr(err);
    }
    assertThat(log.toString(StandardCharsets.UTF_8))
        .contains("IllegalStateException")
        .doesNotContain("ZEBRA", "butterfly");
  }
}
