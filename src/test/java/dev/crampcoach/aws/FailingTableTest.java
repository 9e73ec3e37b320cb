package dev.crampcoach.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import dev.crampcoach.Logged;
import dev.crampcoach.Thrown;
import dev.crampcoach.aws.listeners.DynamoListeners;
import dev.crampcoach.conversation.Deadline;
import dev.crampcoach.conversation.Listener;
import dev.crampcoach.conversation.ListenerUpdate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * With a client that throws exceptions or errors, no answer is lost, and the log has one line a
 * minute.
 */
class FailingTableTest {
  private static final String USER = "amzn1.ask.account.ZEBRA";

  private Instant now = Instant.parse("2026-11-22T12:00:00Z");

  private DynamoListeners listeners(Thrown thrown) {
    AmazonDynamoDB client =
        mock(
            AmazonDynamoDB.class,
            call -> {
              throw thrown.made();
            });
    return new DynamoListeners(() -> client, "listeners", Duration.ofSeconds(5), () -> now);
  }

  private static Deadline inTime() {
    return Deadline.in(Duration.ofMinutes(1), System::nanoTime);
  }

  @ParameterizedTest
  @EnumSource(Thrown.class)
  void whatever_the_client_throws_is_a_table_that_failed(Thrown thrown) {
    assertThat(listeners(thrown).read(USER, now, inTime())).isEqualTo(Listener.UNKNOWN);
    assertThat(listeners(thrown).keep(USER, List.of(new ListenerUpdate.NoteGiven()), now, inTime()))
        .isFalse();
    assertThat(listeners(thrown).erase(USER, inTime())).isFalse();
  }

  @Test
  void ten_minutes_of_failures_are_ten_lines() {
    var listeners = listeners(Thrown.BUG);
    List<String> lines =
        Logged.lines(
            () -> {
              for (int turn = 0; turn < 600; turn++) {
                listeners.read(USER, now, inTime());
                now = now.plusSeconds(1);
              }
            });
    assertThat(lines)
        .hasSize(10)
        .allMatch(line -> line.startsWith("the table of listeners failed: java.lang.Illegal"));
    assertThat(lines.subList(2, 10)).allMatch(line -> line.endsWith(", 3 times"));
  }
}
