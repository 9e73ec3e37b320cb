package dev.crampcoach.faults;

import dev.crampcoach.Settings;
import dev.crampcoach.Skill;
import dev.crampcoach.SkillHandler;
import dev.crampcoach.Speech;
import dev.crampcoach.dialogue.CheckStyle;
import dev.crampcoach.simulator.LocalHouse;
import dev.crampcoach.simulator.Room;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The whole skill, but for what stands between it and its tables. Its clock goes forward on demand,
 * so that a table which is left alone for a while is asked again at once.
 */
final class FaultyHouse implements AutoCloseable {
  /** Longer than a broken table rests and a catalogue is kept. */
  private static final Duration LATER = Duration.ofMinutes(6);

  private final FaultyDynamo dynamo = new FaultyDynamo(Speech.house().dynamoAddress());
  private final Room room;
  private Duration ahead = Duration.ZERO;

  FaultyHouse() {
    room = Speech.room().of(skill());
  }

  /**
   * @param services where Alexa's services are
   */
  FaultyHouse(String services) {
    room = Speech.room().of(skill(), services);
  }

  private SkillHandler skill() {
    var settings =
        new Settings(
            LocalHouse.TABLE,
            LocalHouse.LISTENERS_TABLE,
            "us-east-1",
            Optional.empty(),
            Duration.ofMinutes(5),
            CheckStyle.QUESTIONS);
    var skill = Skill.of(settings, Optional.of(dynamo.address()), this::now);
    return new SkillHandler(skill, Optional.empty());
  }

  /** Somebody whom this house does not know yet. */
  Speech listener() {
    return Speech.listener(room, UUID.randomUUID().toString(), "en-US");
  }

  /** From the next turn on these calls fail, and none of them rests. */
  void strike(Fault fault, Call where) {
    ahead = ahead.plus(LATER);
    dynamo.strike(fault, where);
  }

  void heal() {
    strike(Fault.NONE, Call.ALL);
  }

  /** Nobody answers the door any more: a connection is refused. */
  void tearDown() {
    dynamo.close();
  }

  int struck() {
    return dynamo.struck();
  }

  private Instant now() {
    return Instant.now().plus(ahead);
  }

  @Override
  public void close() {
    dynamo.close();
  }
}
