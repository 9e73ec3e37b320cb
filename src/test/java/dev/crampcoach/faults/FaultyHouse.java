package dev.crampcoach.faults;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.crampcoach.Speech;
import dev.crampcoach.faults.ThrowingPorts.Port;
import dev.crampcoach.faults.ThrowingPorts.Thrown;
import dev.crampcoach.simulator.Room;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The whole skill with proxies in front of its services. Its clock can be moved forward, so that a
 * table that is left alone after a failure is asked again.
 */
final class FaultyHouse implements AutoCloseable {
  /** What can be broken in it, beside the network. */
  enum Kind {
    NETWORK,
    PORTS,
    SCREENS
  }

  /** Longer than a broken table rests and a catalogue is kept. */
  private static final Duration LATER = Duration.ofMinutes(6);

  /** A morning, wherever and whenever this runs: reminders are not set for the night. */
  private static final String MORNING = "2036-11-26T14:00:00Z";

  private final FaultyProxy tables =
      new FaultyProxy(Outside.TABLES, Speech.house().dynamoAddress());
  private final FaultyProxy services =
      new FaultyProxy(Outside.SERVICES, Speech.house().servicesAddress());
  private final Optional<ThrowingPorts> ports;
  private final Optional<BrokenScreens> screens;
  private final Room room;
  private Duration ahead = Duration.ZERO;

  FaultyHouse() {
    this(Kind.NETWORK);
  }

  FaultyHouse(Kind kind) {
    ports =
        kind == Kind.PORTS ? Optional.of(new ThrowingPorts(tables.address())) : Optional.empty();
    screens = kind == Kind.SCREENS ? Optional.of(new BrokenScreens()) : Optional.empty();
    RequestStreamHandler skill =
        switch (kind) {
          case NETWORK -> new WiredSkill().apply(tables.address(), this::now);
          case PORTS -> ports.orElseThrow();
          case SCREENS -> screens.orElseThrow().skill(tables.address(), this::now);
        };
    room = Speech.room().of(skill, services.address());
  }

  /** Somebody of whom the skill has not heard in any way. */
  Speech newcomer() {
    Speech newcomer = Speech.listener(room, UUID.randomUUID().toString(), "en-US");
    return screens.isPresent() ? newcomer.on("echo-show") : newcomer;
  }

  /** Somebody whom this house does not know yet, and who may be reminded. */
  Speech listener() {
    Speech listener = newcomer();
    listener.world(
        JsonNodeFactory.instance
            .objectNode()
            .put("clock", MORNING)
            .put("timeZone", "America/New_York")
            .put("reminders", "granted"));
    return listener;
  }

  /** From the next turn on these calls fail, and none of them rests. */
  void strike(Fault fault, Call where) {
    heal();
    (where.outside() == Outside.TABLES ? tables : services).strike(fault, where);
  }

  /** The same for every call there is. */
  void strike(Fault fault) {
    strike(fault, Call.TABLES);
    services.strike(fault, Call.SERVICES);
  }

  /** From the next turn on this port throws. */
  void strike(Port port, Thrown thrown) {
    heal();
    ports.orElseThrow().strike(port, thrown);
  }

  /** From the next turn on it counts that no screen can be drawn, as none ever could. */
  void strikeScreens() {
    heal();
    screens.orElseThrow().read();
  }

  void heal() {
    ahead = ahead.plus(LATER);
    tables.heal();
    services.heal();
    ports.ifPresent(ThrowingPorts::heal);
  }

  /** Nobody answers the door any more: a connection is refused. */
  void tearDown() {
    tables.close();
    services.close();
  }

  /** How many calls were harmed since the last strike. */
  int struck() {
    return tables.struck()
        + services.struck()
        + ports.map(ThrowingPorts::struck).orElse(0)
        + screens.map(BrokenScreens::read).orElse(0);
  }

  private Instant now() {
    return Instant.now().plus(ahead);
  }

  @Override
  public void close() {
    tearDown();
  }
}
