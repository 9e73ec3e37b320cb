package dev.crampcoach.walks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Follows the calls of one turn from the skill's entry to its return, on every thread that works
 * meanwhile. Calls before and after are not counted, but their frames are known.
 */
public final class CallTrace {
  private static final ThreadLocal<List<String>> FRAMES = ThreadLocal.withInitial(ArrayList::new);
  private static final CallTrace TRACE = new CallTrace();

  private final Set<String> files = new TreeSet<>();
  private final Set<String> steps = new TreeSet<>();
  private int calls;
  private int crossings;
  private boolean awaited;
  private boolean running;

  private CallTrace() {}

  /**
   * How far a turn went.
   *
   * @param steps the distinct pairs of a caller's file and another that it called
   * @param crossings the calls from one package to another
   */
  record Distance(int files, int calls, int steps, int crossings) {}

  /** What the first request costs that the skill answers within. */
  static Distance of(Runnable turn) {
    TRACE.await();
    turn.run();
    return TRACE.distance();
  }

  /** The skill's entry is reached. */
  public static void started() {
    TRACE.run();
  }

  /** The skill has answered. */
  public static void ended() {
    TRACE.rest();
  }

  /** A method begins; the answer is what {@link #left} wants. */
  public static int called(String type) {
    List<String> frames = FRAMES.get();
    String caller = frames.isEmpty() ? "" : frames.get(frames.size() - 1);
    TRACE.count(caller, file(type));
    return entered(type);
  }

  /** The same for a frame that is not counted, but whose own calls are its file's. */
  public static int entered(String type) {
    List<String> frames = FRAMES.get();
    frames.add(file(type));
    return frames.size() - 1;
  }

  /** A method ends, and so do those inside it: a constructor that throws does not tell. */
  public static void left(int depth) {
    List<String> frames = FRAMES.get();
    frames.subList(depth, frames.size()).clear();
  }

  /** A file is named after its outermost type. */
  private static String file(String type) {
    int nested = type.indexOf('$');
    return nested < 0 ? type : type.substring(0, nested);
  }

  private static String packageOf(String file) {
    return file.substring(0, file.lastIndexOf('.'));
  }

  private synchronized void await() {
    files.clear();
    steps.clear();
    calls = 0;
    crossings = 0;
    awaited = true;
  }

  private synchronized void run() {
    running = awaited;
    awaited = false;
  }

  private synchronized void rest() {
    running = false;
  }

  private synchronized void count(String caller, String callee) {
    if (!running) {
      return;
    }
    files.add(callee);
    calls++;
    // What a thread begins with has no caller that is known.
    if (caller.isEmpty() || caller.equals(callee)) {
      return;
    }
    steps.add(caller + " -> " + callee);
    if (!packageOf(caller).equals(packageOf(callee))) {
      crossings++;
    }
  }

  private synchronized Distance distance() {
    if (awaited || running) {
      throw new IllegalStateException("no turn went through the skill's entry");
    }
    return new Distance(files.size(), calls, steps.size(), crossings);
  }
}
