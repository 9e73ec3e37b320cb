package dev.crampcoach.alexa;

/**
 * Thrown when an event could not be processed. Nobody hears an apology to an event, so the call
 * itself must fail for Alexa to send it again.
 */
public final class EventMustBeRetried extends RuntimeException {
  EventMustBeRetried(String what) {
    super(what);
  }
}
