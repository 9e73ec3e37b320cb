package dev.crampcoach.faults;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.crampcoach.Settings;
import dev.crampcoach.Skill;
import dev.crampcoach.SkillHandler;
import dev.crampcoach.conversation.CheckStyle;
import dev.crampcoach.simulator.LocalHouse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiFunction;

/** Builds the skill as it is deployed, with given addresses of its tables and a given clock. */
final class WiredSkill implements BiFunction<String, InstantSource, RequestStreamHandler> {
  @Override
  public RequestStreamHandler apply(String tables, InstantSource clock) {
    var settings =
        new Settings(
            LocalHouse.TABLE,
            LocalHouse.LISTENERS_TABLE,
            "us-east-1",
            Optional.empty(),
            Duration.ofMinutes(5),
            CheckStyle.QUESTIONS);
    return new SkillHandler(Skill.of(settings, Optional.of(tables), clock), Optional.empty());
  }
}
