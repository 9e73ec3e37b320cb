package dev.crampcoach.alexa.envelope;

/**
 * Something in an envelope that is not known here. It carries no words and no stack: it is no
 * error.
 */
final class Unknown extends RuntimeException {
  private static final long serialVersionUID = 1;

  Unknown() {
    super("not known here", null, false, false);
  }
}
