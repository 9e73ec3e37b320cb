package hello;

import com.amazon.ask.SkillStreamHandler;
import com.amazon.ask.builder.CustomSkillBuilder;

/** A hello world on ask-sdk-core. */
public final class Hello extends SkillStreamHandler {
  public Hello() {
    super(new CustomSkillBuilder().addRequestHandlers(Greeting.handlers()).build());
  }
}
