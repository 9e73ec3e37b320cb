package dev.crampcoach.simulator;

/** A mistake of the caller, named in the message. */
final class BadCall extends RuntimeException {
  private static final long serialVersionUID = 1;

  BadCall(String message) {
    super(message);
  }
}
