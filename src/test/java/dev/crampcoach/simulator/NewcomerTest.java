package dev.crampcoach.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.crampcoach.Speech;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The world of a listener who has just started the speaker. */
class NewcomerTest {
  private final String user = UUID.randomUUID().toString();

  private Room room(World newcomers) {
    return new Room(
        (in, out, context) -> out.write("{\"response\":{}}".getBytes("UTF-8")),
        StandIn::ofThePackage,
        new Homes(newcomers),
        "http://localhost",
        List::of);
  }

  @Test
  void a_listener_lives_where_the_machine_stands_and_was_not_asked_for_reminders() {
    Room room = room(World.ofNewcomers(ZoneId.of("Asia/Kolkata")));
    JsonNode before = room.world(user);
    assertThat(before.path("timeZone").asText()).isEqualTo("Asia/Kolkata");
    assertThat(before.path("reminders").asText()).isEqualTo("unasked");
    assertThat(before.path("clock").asText()).isEqualTo("PT0S");
    room.world(user, JsonNodeFactory.instance.objectNode().put("clock", "+PT1H"));
    assertThat(room.world(user).path("timeZone").asText()).isEqualTo("Asia/Kolkata");
    room.world(user, JsonNodeFactory.instance.objectNode().put("timeZone", ""));
    assertThat(room.world(user).path("timeZone").asText()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "America/New_York, America/New_York",
    "Etc/UTC, Etc/UTC",
    "UTC, UTC",
    "+01:00, ''",
    "GMT+02:00, ''",
    "Z, ''"
  })
  void only_a_zone_that_an_echo_can_have_is_taken_from_the_machine(String machine, String zone) {
    World world = World.ofNewcomers(ZoneId.of(machine));
    assertThat(world.told().path("timeZone").asText("?")).isEqualTo(zone);
  }

  /** What tests and transcripts hear does not depend on where they run. */
  @Test
  void in_tests_a_device_has_no_zone_until_it_is_given_one() {
    assertThat(Speech.room().world(user).path("timeZone").asText("?")).isEmpty();
  }
}
