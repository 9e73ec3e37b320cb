package dev.crampcoach.simulator;

import java.io.PrintStream;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Prints reminders in the terminal when they ring. Its thread is a daemon and keeps no JVM alive.
 */
final class Bell {
  private final ScheduledExecutorService thread;

  private Bell(ScheduledExecutorService thread) {
    this.thread = thread;
  }

  static Bell hang(Room room, String user, PrintStream out) {
    var thread = Executors.newSingleThreadScheduledExecutor(Bell::thread);
    thread.scheduleWithFixedDelay(
        () -> room.rung(user).forEach(ring -> out.println(words(ring))), 1, 1, TimeUnit.SECONDS);
    return new Bell(thread);
  }

  /** Returns the line to print for a ring. */
  static String words(Ring ring) {
    return "(ding) Here's your reminder: " + ring.text();
  }

  /** Stops ringing and ends the thread. */
  void close() {
    thread.shutdownNow();
  }

  private static Thread thread(Runnable task) {
    var thread = new Thread(task, "bell");
    thread.setDaemon(true);
    return thread;
  }
}
