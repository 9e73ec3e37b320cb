package dev.crampcoach.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * What the outside world is like for one listener.
 *
 * @param standing the instant at which the listener's clock was made to stand still; empty where it
 *     runs with this machine's
 * @param ahead how far the listener's clock is ahead of that
 * @param zone the time zone of the listener's device; empty where it is not set
 * @param mostReminders how many reminders the service keeps for the listener
 */
record World(
    Optional<Instant> standing,
    Duration ahead,
    Optional<ZoneId> zone,
    Permission reminders,
    Faults faults,
    int mostReminders) {
  /**
   * The default in tests, the same on every machine: no time zone is set, and nothing was asked
   * for.
   */
  static final World PLAIN =
      new World(
          Optional.empty(), Duration.ZERO, Optional.empty(), Permission.UNASKED, Faults.NONE, 250);

  private static final Set<String> FIELDS =
      Set.of("user", "clock", "timeZone", "reminders", "faults", "mostReminders", "forget");

  /** Limit of the clock: further away, a daily reminder would take too long to compute. */
  private static final Duration FURTHEST = Duration.ofDays(20 * 365);

  /** The world of somebody who takes a new Echo out of its box here: only the time zone is set. */
  static World ofNewcomers(ZoneId machine) {
    // An Echo's zone is one of the regions that have names, never a mere difference such as +01:00.
    boolean named = ZoneId.getAvailableZoneIds().contains(machine.getId());
    return new World(
        PLAIN.standing,
        PLAIN.ahead,
        Optional.of(machine).filter(zone -> named),
        PLAIN.reminders,
        PLAIN.faults,
        PLAIN.mostReminders);
  }

  /** Returns the world after a change. */
  World with(JsonNode change) {
    World world = this;
    for (var field : change.properties()) {
      if (!FIELDS.contains(field.getKey())) {
        throw new BadCall(
            field.getKey()
                + ": the world has clock, timeZone, reminders, faults, mostReminders and forget");
      }
      world = world.with(field.getKey(), field.getValue());
    }
    return world;
  }

  private World with(String field, JsonNode value) {
    return switch (field) {
      case "clock" -> clock(value.asText());
      case "timeZone" -> new World(standing, ahead, zone(value), reminders, faults, mostReminders);
      case "reminders" -> with(Permission.of(value));
      case "faults" -> new World(standing, ahead, zone, reminders, Faults.of(value), mostReminders);
      case "mostReminders" -> new World(standing, ahead, zone, reminders, faults, most(value));
      default -> this;
    };
  }

  World with(Permission permission) {
    return new World(standing, ahead, zone, permission, faults, mostReminders);
  }

  /** Returns it in the words that {@link #with} reads, and the time that results. */
  JsonNode told() {
    ObjectNode told = JsonNodeFactory.instance.objectNode();
    told.put("reminders", reminders.word());
    told.put("timeZone", zone.map(ZoneId::getId).orElse(""));
    told.put("clock", ahead.toString()).put("now", now().toString());
    return told.set("faults", faults.told());
  }

  /** The time on the listener's clock. */
  Instant now() {
    return standing.orElseGet(Instant::now).plus(ahead);
  }

  private World clock(String text) {
    try {
      Duration ahead = Duration.parse(text.startsWith("+") ? text.substring(1) : text);
      return near(new World(standing, ahead, zone, reminders, faults, mostReminders));
    } catch (DateTimeException e) {
      return near(
          new World(
              Optional.of(instant(text)), Duration.ZERO, zone, reminders, faults, mostReminders));
    }
  }

  private static World near(World world) {
    if (Duration.between(Instant.now(), world.now()).abs().compareTo(FURTHEST) > 0) {
      throw new BadCall("clock: more than twenty years away");
    }
    return world;
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw new BadCall(
          "clock: a duration such as +PT72H, or an instant such as 2026-11-25T14:00:00Z");
    }
  }

  /** An empty text is a device whose zone is not set, as {@link #told} writes it. */
  private static Optional<ZoneId> zone(JsonNode zone) {
    if (zone.isNull() || zone.isTextual() && zone.textValue().isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(ZoneId.of(zone.asText()));
    } catch (DateTimeException e) {
      throw new BadCall("timeZone: a zone such as Europe/London, or \"\" for none");
    }
  }

  private static int most(JsonNode most) {
    if (!most.isInt() || most.intValue() < 0) {
      throw new BadCall("mostReminders: a number");
    }
    return most.intValue();
  }
}
