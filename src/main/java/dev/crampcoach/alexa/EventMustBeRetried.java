package dev.crampcoach.alexa;

/**
 * An event could not be dealt with, and nobody listens to an apology: the call itself must fail, so
 * that Alexa sends the event again.
 */
public final class EventMustBeRetried extends RuntimeException {
  EventMustBeRetried(String what) {
    super(what);
  }
}
