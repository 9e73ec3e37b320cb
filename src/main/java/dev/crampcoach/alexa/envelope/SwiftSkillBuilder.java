package dev.crampcoach.alexa.envelope;

import com.amazon.ask.AlexaSkill;
import com.amazon.ask.builder.CustomSkillBuilder;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.ResponseEnvelope;

/**
 * Builds a skill of the SDK's parts. Its {@code build} is the SDK's own: {@link #swift} is ours.
 */
public final class SwiftSkillBuilder extends CustomSkillBuilder {

  /** A skill that starts quickly; nothing may be added any more. */
  public AlexaSkill<RequestEnvelope, ResponseEnvelope> swift() {
    return new SwiftSkill(getConfigBuilder().build(), this::build);
  }
}
