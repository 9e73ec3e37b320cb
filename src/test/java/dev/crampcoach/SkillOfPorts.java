package dev.crampcoach;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.conversation.CheckStyle;
import dev.crampcoach.conversation.Deadline;
import dev.crampcoach.conversation.Listeners;
import java.util.Optional;
import java.util.function.Function;

/** Gives tests in other packages access to the package-private wiring of the skill. */
public final class SkillOfPorts {
  private SkillOfPorts() {}

  /**
   * @param warned told each time that a listener is warned
   */
  public static RequestStreamHandler of(
      Function<Deadline, Catalogue> catalogue, Listeners listeners, Runnable warned) {
    var skill = Skill.of(Optional.empty(), CheckStyle.QUESTIONS, catalogue, listeners, warned);
    return new SkillHandler(skill, Optional.empty());
  }
}
