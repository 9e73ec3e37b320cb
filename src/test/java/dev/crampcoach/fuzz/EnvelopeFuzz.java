package dev.crampcoach.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What Jazzer calls with whatever bytes it thinks of: {@code mvn -q -Pfuzz process-test-classes
 * exec:java@recording}, then {@code mvn -q -Pfuzz exec:exec@fuzz}. What it finds it writes to
 * {@code target/fuzz}, and the next run starts from what this one learned.
 */
public final class EnvelopeFuzz {
  private static FuzzedSkill skill;

  private EnvelopeFuzz() {}

  /** Starts the skill and lets it answer once: no answer is to be blamed for what a start takes. */
  public static void fuzzerInitialize() throws IOException {
    List<JsonNode> recorded = Recording.read(Path.of("target", "fuzz"));
    skill = new FuzzedSkill(recorded);
    skill.hear(Recording.seeds(recorded).get(0));
  }

  public static void fuzzerTestOneInput(byte[] bytes) {
    skill.hear(bytes);
  }
}
