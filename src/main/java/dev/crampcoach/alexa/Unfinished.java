package dev.crampcoach.alexa;

/**
 * An event could not be dealt with, and nobody listens to an apology: the call itself must fail, so
 * that Alexa sends the event again.
 */
public final class Unfinished extends RuntimeException {
  Unfinished(String what) {
    super(what);
  }
}
