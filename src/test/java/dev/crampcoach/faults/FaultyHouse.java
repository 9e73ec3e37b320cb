package dev.crampcoach.faults;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.crampcoach.Settings;
import dev.crampcoach.Skill;
import dev.crampcoach.SkillHandler;
import dev.crampcoach.Speech;
import dev.crampcoach.dialogue.CheckStyle;
import dev.crampcoach.faults.ThrowingPorts.Port;
import dev.crampcoach.faults.ThrowingPorts.Thrown;
import dev.crampcoach.simulator.LocalHouse;
import dev.crampcoach.simulator.Room;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The whole skill, but for what stands between it and the outside. Its clock goes forward on
 * demand, so that a table which is left alone for a while is asked again at once.
 */
final class FaultyHouse implements AutoCloseable {
  /** What can be broken in it, beside the network. */
  enum Kind {
    NETWORK,
    PORTS
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
  private final Room room;
  private Duration ahead = Duration.ZERO;

  FaultyHouse() {
    this(Kind.NETWORK);
  }

  FaultyHouse(Kind kind) {
    ports =
        switch (kind) {
          case NETWORK -> Optional.empty();
          case PORTS -> Optional.of(new ThrowingPorts(tables.address()));
        };
    RequestStreamHandler skill = ports.isPresent() ? ports.get() : skill();
    room = Speech.room().of(skill, services.address());
  }

  private RequestStreamHandler skill() {
    var settings =
        new Settings(
            LocalHouse.TABLE,
            LocalHouse.LISTENERS_TABLE,
            "us-east-1",
            Optional.empty(),
            Duration.ofMinutes(5),
            CheckStyle.QUESTIONS);
    var skill = Skill.of(settings, Optional.of(tables.address()), this::now);
    return new SkillHandler(skill, Optional.empty());
  }

  /** Somebody of whom the skill has not heard in any way. */
  Speech newcomer() {
    return Speech.listener(room, UUID.randomUUID().toString(), "en-US");
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
    return tables.struck() + services.struck() + ports.map(ThrowingPorts::struck).orElse(0);
  }

  private Instant now() {
    return Instant.now().plus(ahead);
  }

  @Override
  public void close() {
    tearDown();
  }
}
