package dev.crampcoach.simulator;

import java.io.PrintStream;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Rings in the terminal while the speaker's clock runs. Its thread keeps no program alive. */
final class Bell {
  private Bell() {}

  static void hang(Room room, String user, PrintStream out) {
    Executors.newSingleThreadScheduledExecutor(Bell::thread)
        .scheduleWithFixedDelay(
            () -> room.rung(user).forEach(ring -> out.println(words(ring))),
            1,
            1,
            TimeUnit.SECONDS);
  }

  /** A ring as a line to read. */
  static String words(Ring ring) {
    return "(ding) Here's your reminder: " + ring.text();
  }

  private static Thread thread(Runnable task) {
    var thread = new Thread(task, "bell");
    thread.setDaemon(true);
    return thread;
  }
}
