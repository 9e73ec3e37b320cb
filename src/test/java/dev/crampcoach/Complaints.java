package dev.crampcoach;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The errors that the skill writes into its log, each kept for the thread that made it: turns may
 * run side by side. An event has no answer that could tell of a failure, so that the log is where
 * it shows.
 */
final class Complaints extends OutputStream {
  private static final String ERROR = "ERROR dev.crampcoach";
  private static final Complaints HEARD = new Complaints(System.err);

  private final PrintStream console;
  private final ThreadLocal<ByteArrayOutputStream> log =
      ThreadLocal.withInitial(ByteArrayOutputStream::new);

  private Complaints(PrintStream console) {
    this.console = console;
  }

  /** From now on the log is read along. */
  static void listen() {
    System.setErr(new PrintStream(HEARD, true, StandardCharsets.UTF_8));
  }

  /** Forgets what this thread complained about so far. */
  static void forget() {
    HEARD.log.get().reset();
  }

  /** What this thread complained about. */
  static String heard() {
    String log = HEARD.log.get().toString(StandardCharsets.UTF_8);
    return log.contains(ERROR) ? log.substring(log.indexOf(ERROR)) : "";
  }

  @Override
  public void write(int character) {
    console.write(character);
    log.get().write(character);
  }
}
