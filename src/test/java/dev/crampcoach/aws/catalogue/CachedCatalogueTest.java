package dev.crampcoach.aws.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.Logged;
import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.conversation.Deadline;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class CachedCatalogueTest {
  private static final Catalogue BUNDLED = BundledCatalogue.of("en").catalogue();
  private static final Catalogue FROM_TABLE = new Catalogue(BUNDLED.items(), BUNDLED.clauses());
  private static final Catalogue EDITED = new Catalogue(BUNDLED.items(), BUNDLED.clauses());
  private static final Executor AT_ONCE = Runnable::run;

  private Instant now = Instant.parse("2026-11-22T12:00:00Z");
  private final List<Supplier<Catalogue>> answers = new ArrayList<>();
  private int asked;

  private CachedCatalogue steady(Executor beside) {
    Supplier<Catalogue> table = () -> answers.get(Math.min(asked++, answers.size() - 1)).get();
    return new CachedCatalogue(BUNDLED, table, Duration.ofMinutes(5), () -> now, beside);
  }

  private static Deadline inTime() {
    return Deadline.in(Duration.ofMinutes(1), System::nanoTime);
  }

  private static Catalogue fail() {
    throw new IllegalStateException("down");
  }

  @Test
  void the_table_is_asked_once_and_its_answer_kept_for_minutes() {
    answers.add(() -> FROM_TABLE);
    answers.add(() -> EDITED);
    var steady = steady(AT_ONCE);
    assertThat(steady.apply(inTime())).isSameAs(FROM_TABLE);
    now = now.plus(Duration.ofMinutes(4));
    assertThat(steady.apply(inTime())).isSameAs(FROM_TABLE);
    assertThat(asked).isEqualTo(1);
    now = now.plus(Duration.ofMinutes(1));
    assertThat(steady.apply(inTime())).isSameAs(EDITED);
  }

  @Test
  void a_broken_table_leaves_the_bundled_copy_and_is_left_alone_for_a_while() {
    answers.add(CachedCatalogueTest::fail);
    answers.add(() -> FROM_TABLE);
    var steady = steady(AT_ONCE);
    assertThat(steady.apply(inTime())).isSameAs(BUNDLED);
    assertThat(steady.apply(inTime())).isSameAs(BUNDLED);
    assertThat(asked).isEqualTo(1);
    now = now.plus(Duration.ofSeconds(20));
    assertThat(steady.apply(inTime())).isSameAs(FROM_TABLE);
  }

  @Test
  void a_table_that_fails_for_long_is_a_line_a_minute() {
    answers.add(CachedCatalogueTest::fail);
    var steady = steady(AT_ONCE);
    List<String> lines =
        Logged.lines(
            () -> {
              for (int turn = 0; turn < 300; turn++) {
                assertThat(steady.apply(inTime())).isSameAs(BUNDLED);
                now = now.plusSeconds(1);
              }
            });
    assertThat(lines)
        .hasSize(5)
        .allMatch(line -> line.startsWith("the catalogue table failed: java.lang.Illegal"));
  }

  @Test
  void where_no_thread_is_left_to_ask_on_what_is_known_is_spoken() {
    answers.add(() -> FROM_TABLE);
    var refuses = new AtomicBoolean(true);
    Executor beside =
        task -> {
          if (refuses.get()) {
            throw new OutOfMemoryError("unable to create native thread");
          }
          task.run();
        };
    var steady = steady(beside);
    assertThat(steady.apply(inTime())).isSameAs(BUNDLED);
    refuses.set(false);
    assertThat(steady.apply(inTime())).isSameAs(BUNDLED);
    now = now.plus(Duration.ofSeconds(20));
    assertThat(steady.apply(inTime())).isSameAs(FROM_TABLE);
  }

  @Test
  void a_table_that_breaks_later_leaves_what_was_known() {
    answers.add(() -> FROM_TABLE);
    answers.add(CachedCatalogueTest::fail);
    var steady = steady(AT_ONCE);
    steady.apply(inTime());
    now = now.plus(Duration.ofMinutes(6));
    assertThat(steady.apply(inTime())).isSameAs(FROM_TABLE);
  }

  @Test
  void a_slow_table_does_not_hold_the_turn_and_its_answer_is_taken_when_it_comes()
      throws InterruptedException {
    var arrived = new CountDownLatch(1);
    var taken = new CountDownLatch(1);
    answers.add(
        () -> {
          await(arrived);
          taken.countDown();
          return FROM_TABLE;
        });
    var beside = Executors.newSingleThreadExecutor();
    try {
      var steady = steady(beside);
      assertThat(steady.apply(inTime())).isSameAs(BUNDLED);
      assertThat(steady.apply(inTime())).as("it is asked only once").isSameAs(BUNDLED);
      assertThat(asked).isEqualTo(1);
      arrived.countDown();
      taken.await();
      beside.submit(() -> {}).get();
      assertThat(steady.apply(inTime())).isSameAs(FROM_TABLE);
    } catch (java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      beside.shutdownNow();
    }
  }

  @Test
  void a_turn_without_time_does_not_wait() {
    var arrived = new CountDownLatch(1);
    answers.add(
        () -> {
          await(arrived);
          return FROM_TABLE;
        });
    var beside = Executors.newSingleThreadExecutor();
    try {
      var steady = steady(beside);
      assertThat(steady.apply(Deadline.in(Duration.ZERO, () -> 0))).isSameAs(BUNDLED);
    } finally {
      arrived.countDown();
      beside.shutdownNow();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
