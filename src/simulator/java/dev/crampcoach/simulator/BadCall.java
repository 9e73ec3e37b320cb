package dev.crampcoach.simulator;

/** Thrown for a mistake of the caller, which the message names. */
final class BadCall extends RuntimeException {
  private static final long serialVersionUID = 1;

  BadCall(String message) {
    super(message);
  }
}
