package dev.crampcoach.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The sessions that Alexa keeps open. A session belongs to one listener; nobody else gets in. */
final class Sessions {
  private final Map<String, Session> sessions = new ConcurrentHashMap<>();

  /** The session that something is said in; null where it begins a new one. */
  Session of(Utterance from) {
    Session session = from.session() == null ? null : sessions.get(from.session());
    return session != null && session.user().equals(from.user()) ? session : null;
  }

  /** The session with this id; null where it is over. */
  Session of(String id) {
    return sessions.get(id);
  }

  void keep(Session session) {
    sessions.put(session.id(), session);
  }

  void end(Session session) {
    sessions.remove(session.id());
  }

  /** Goes on or ends as the skill's answer says; an answer without a response says nothing. */
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
}
