package dev.crampcoach.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crampcoach.aws.catalogue.BundledCatalogue;
import dev.crampcoach.aws.catalogue.CachedCatalogue;
import dev.crampcoach.conversation.Deadline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Metrics consist of a name and a number only. */
class EmfMetricsTest {
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final InstantSource clock = InstantSource.fixed(Instant.ofEpochSecond(1_700_000_000));

  @Test
  void a_count_is_a_line_in_the_embedded_format() throws IOException {
    tally(Optional.of("skill-1")).of(EmfMetrics.WARNINGS).run();
    String expected =
        "{'_aws':{'Timestamp':1700000000000,'CloudWatchMetrics':[{'Namespace':'CrampCoach',"
            + "'Dimensions':[['Function']],'Metrics':[{'Name':'Warnings','Unit':'Count'}]}]},"
            + "'Function':'skill-1','Warnings':1}";
    assertThat(json(log.toString(StandardCharsets.UTF_8)))
        .isEqualTo(json(expected.replace('\'', '"')));
    assertThat(log.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
  }

  @Test
  void on_a_machine_that_is_no_function_nothing_is_counted() {
    tally(Optional.empty()).of(EmfMetrics.WARNINGS).run();
    assertThat(log.size()).isZero();
  }

  @Test
  void a_table_that_fails_is_counted_once_until_it_is_asked_again() {
    var counted = new AtomicInteger();
    var steady =
        new CachedCatalogue(
            BundledCatalogue.of("en").catalogue(),
            () -> {
              throw new IllegalStateException("down");
            },
            Duration.ofMinutes(5),
            clock,
            Runnable::run,
            counted::incrementAndGet);
    steady.apply(Deadline.in(Duration.ofMinutes(1), System::nanoTime));
    steady.apply(Deadline.in(Duration.ofMinutes(1), System::nanoTime));
    assertThat(counted).hasValue(1);
  }

  private EmfMetrics tally(Optional<String> function) {
    return new EmfMetrics(function, clock, new PrintStream(log, true, StandardCharsets.UTF_8));
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }
}
