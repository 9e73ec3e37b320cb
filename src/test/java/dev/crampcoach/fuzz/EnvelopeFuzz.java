package dev.crampcoach.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * What Jazzer calls with whatever bytes it thinks of: {@code mvn -q -Pfuzz test-compile
 * exec:java@recording exec:exec@fuzz}. What it finds it writes to {@code target/fuzz}, and the next
 * run starts from what this one learned.
 */
public final class EnvelopeFuzz {
  private static final FuzzedSkill SKILL = skill();

  private EnvelopeFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    SKILL.hear(bytes);
  }

  private static FuzzedSkill skill() {
    try {
      return new FuzzedSkill(Recording.read(Path.of("target", "fuzz")));
    } catch (IOException e) {
      throw new UncheckedIOException("Record envelopes first: exec:java@recording.", e);
    }
  }
}
