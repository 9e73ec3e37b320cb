package dev.crampcoach.bench;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.crampcoach.Settings;
import dev.crampcoach.SkillHandler;
import dev.crampcoach.conversation.CheckStyle;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Lambda entry of the benchmark: the real handler, with DynamoDB Local in place of the region's own
 * address. The settings that the real entry reads from the environment are made here; keep the two
 * alike.
 */
public final class LocalHandler implements RequestStreamHandler {
  /** Where DynamoDB Local is. */
  private static final String ADDRESS = "BENCH_DYNAMODB";

  private final RequestStreamHandler skill;

  public LocalHandler() {
    Map<String, String> environment = System.getenv();
    var settings =
        new Settings(
            environment.get("CATALOGUE_TABLE"),
            environment.get("LISTENERS_TABLE"),
            environment.get("AWS_REGION"),
            Optional.of(environment.get("SKILL_ID")),
            Duration.ofMinutes(5),
            CheckStyle.QUESTIONS);
    skill = new SkillHandler(settings, Optional.of(environment.get(ADDRESS)));
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    skill.handleRequest(in, out, context);
  }
}
