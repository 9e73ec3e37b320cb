package dev.crampcoach.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keeps open sessions as Alexa does. A session belongs to one listener. Alexa herself waits some
 * seconds for an answer; here there is more time, but a session that is not used for an hour is
 * dropped.
 */
final class Sessions {
  static final Duration LONGEST = Duration.ofHours(1);
  static final int MOST = 500;

  private final InstantSource clock;

  /** Sessions in the order of their last use, oldest first. */
  private final Map<String, Kept> sessions = new LinkedHashMap<>();

  private record Kept(Session session, Instant since) {}

  /**
   * @param clock this machine's, not a listener's: that one goes forward by days at a word
   */
  Sessions(InstantSource clock) {
    this.clock = clock;
  }

  /** Returns the session of an utterance; null if it starts a new one. */
  Session of(Utterance from) {
    Session session = from.session() == null ? null : of(from.session());
    return session != null && session.user().equals(from.user()) ? session : null;
  }

  /** Returns the session with this id; null if it is over. */
  synchronized Session of(String id) {
    drop();
    Kept kept = sessions.get(id);
    return kept == null ? null : kept.session();
  }

  synchronized void keep(Session session) {
    sessions.remove(session.id());
    sessions.put(session.id(), new Kept(session, clock.instant()));
    drop();
  }

  synchronized void end(Session session) {
    sessions.remove(session.id());
  }

  /**
   * Keeps or ends the session as the skill's answer says. An answer without a response changes
   * nothing.
   */
  void after(Utterance from, Session session, JsonNode answer) {
    JsonNode response = answer.path("response");
    if (response.size() == 0) {
      return;
    }
    if (Said.opens(response) || waits(from, response) || Consent.in(response).isPresent()) {
      keep(session.after(answer));
    } else {
      end(session);
    }
  }

  /** Where nothing is said about the microphone, a screen keeps the session alive. */
  private static boolean waits(Utterance from, JsonNode response) {
    return response.path("shouldEndSession").isMissingNode()
        && Device.of(from.device()).viewport().isPresent();
  }

  private void drop() {
    Instant oldest = clock.instant().minus(LONGEST);
    var eldest = sessions.values().iterator();
    while (eldest.hasNext() && (eldest.next().since().isBefore(oldest) || sessions.size() > MOST)) {
      eldest.remove();
    }
  }
}
