package hello;

import com.amazon.ask.SkillStreamHandler;
import com.amazon.ask.builder.CustomSkillBuilder;

/**
 * A hello world on ask-sdk-core that reads an item of a DynamoDB table in every turn. {@code Item}
 * is the only class that differs between the versions of the AWS SDK.
 */
public final class Hello extends SkillStreamHandler {
  public Hello() {
    super(
        new CustomSkillBuilder()
            .addRequestHandlers(
                Greeting.handlers(
                    new Item(
                            System.getenv("BENCH_DYNAMODB"),
                            System.getenv("AWS_REGION"),
                            System.getenv("HELLO_TABLE"))
                        ::words))
            .build());
  }
}
