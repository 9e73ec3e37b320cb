package dev.crampcoach.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * What the outside world is like for one listener.
 *
 * @param ahead how far the listener's clock is ahead of this machine's
 * @param zone the time zone of the listener's device; empty where it is not set
 */
record World(Duration ahead, Optional<ZoneId> zone) {
  static final World PLAIN = new World(Duration.ZERO, Optional.empty());

  private static final Set<String> FIELDS = Set.of("user", "clock", "timeZone");

  /** The world after a call that tells what is different now. */
  World with(JsonNode change) {
    change
        .fieldNames()
        .forEachRemaining(
            field -> {
              if (!FIELDS.contains(field)) {
                throw new BadCall(field + ": the world has clock and timeZone");
              }
            });
    return new World(
        change.has("clock") ? clock(change.get("clock").asText()) : ahead,
        change.has("timeZone") ? Optional.of(zone(change.get("timeZone").asText())) : zone);
  }

  private static Duration clock(String text) {
    try {
      return Duration.parse(text.startsWith("+") ? text.substring(1) : text);
    } catch (DateTimeException e) {
      throw new BadCall("clock: a duration such as +PT72H");
    }
  }

  private static ZoneId zone(String text) {
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      throw new BadCall("timeZone: a zone such as Europe/London");
    }
  }
}
