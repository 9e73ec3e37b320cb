package dev.crampcoach.alexa;

import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.RequestEnvelope;
import dev.crampcoach.alexa.request.Envelopes;
import dev.crampcoach.conversation.Deadline;
import dev.crampcoach.conversation.Listener;
import dev.crampcoach.conversation.ListenerUpdate;
import dev.crampcoach.conversation.Listeners;
import dev.crampcoach.log.FailureLog;
import dev.crampcoach.session.ListenerCodec;
import dev.crampcoach.session.SessionListener;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Loads the listener when a session begins, carries them in the session, and stores each turn's
 * updates. A failed read is retried with the next turn, and so is a place that could not be stored.
 */
public record SessionListeners(Listeners listeners, FailureLog failures) {

  SessionListener recall(RequestEnvelope envelope, Instant now, Deadline deadline) {
    SessionListener carried =
        ListenerCodec.read(Envelopes.attributes(envelope).get(ListenerCodec.ATTRIBUTE));
    return carried.listener().known()
        ? carried
        : Envelopes.user(envelope)
            .flatMap(user -> read(user, now, deadline))
            .map(carried::having)
            .orElse(carried);
  }

  private Optional<Listener> read(String user, Instant now, Deadline deadline) {
    return failures.attempt("reading a listener", () -> listeners.read(user, now, deadline));
  }

  /**
   * Whether loading the listener may wait for the next turn: the store is not ready and the session
   * is new.
   */
  boolean mayWait(RequestEnvelope envelope) {
    return !failures.attempt("asking for listeners", listeners::isReady).orElse(true)
        && envelope.getRequest() instanceof IntentRequest
        && Envelopes.attributes(envelope).isEmpty();
  }

  /** Stores a turn's updates and returns the listener to carry in the session. */
  SessionListener keep(
      RequestEnvelope envelope,
      SessionListener before,
      List<ListenerUpdate> updates,
      Instant now,
      Deadline deadline) {
    List<ListenerUpdate> due = before.due(updates);
    Instant when = before.when(updates, now);
    boolean kept =
        due.isEmpty()
            || Envelopes.user(envelope)
                .flatMap(user -> keep(user, due, when, deadline))
                .orElse(false);
    return before.after(updates, now, kept);
  }

  private Optional<Boolean> keep(
      String user, List<ListenerUpdate> updates, Instant when, Deadline deadline) {
    return failures.attempt(
        "keeping a listener", () -> listeners.keep(user, updates, when, deadline));
  }
}
