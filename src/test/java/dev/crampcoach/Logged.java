package dev.crampcoach;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Captures what the skill logs while a test does something. */
public final class Logged {
  private Logged() {}

  /** The messages of our own lines, one after another. */
  public static List<String> lines(Runnable work) {
    var bytes = new ByteArrayOutputStream();
    PrintStream err = System.err;
    try (var captured = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      System.setErr(captured);
      work.run();
    } finally {
      System.setErr(err);
    }
    return bytes
        .toString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.contains(" dev.crampcoach."))
        .map(line -> line.substring(line.indexOf(" - ") + 3))
        .toList();
  }
}
