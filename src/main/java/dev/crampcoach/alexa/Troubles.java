package dev.crampcoach.alexa;

/**
 * Says where something went wrong without repeating its message, which may hold a listener's words.
 */
public final class Troubles {
  private Troubles() {}

  public static String where(Throwable trouble) {
    StackTraceElement[] trace = trouble.getStackTrace();
    return trace.length == 0
        ? "an unknown place"
        : trace[0].getClassName() + ':' + trace[0].getLineNumber();
  }
}
