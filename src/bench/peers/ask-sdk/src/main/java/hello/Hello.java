package hello;

import com.amazon.ask.SkillStreamHandler;
import com.amazon.ask.Skills;

/** The ASK SDK's standard hello world. */
public final class Hello extends SkillStreamHandler {
  public Hello() {
    super(Skills.standard().addRequestHandlers(Greeting.handlers()).build());
  }
}
