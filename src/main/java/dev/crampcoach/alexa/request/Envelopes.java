package dev.crampcoach.alexa.request;

import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Session;
import com.amazon.ask.model.User;
import com.amazon.ask.model.interfaces.system.SystemState;
import java.util.Map;
import java.util.Optional;

/** Reads the parts of a request's envelope that any kind of request may bring or lack. */
public final class Envelopes {
  private Envelopes() {}

  /** The session's attributes; none where there is no session. */
  public static Map<String, Object> attributes(RequestEnvelope envelope) {
    return Optional.ofNullable(envelope.getSession()).map(Session::getAttributes).orElse(Map.of());
  }

  /** Alexa's id of the account; empty where it is missing or blank. */
  public static Optional<String> user(RequestEnvelope envelope) {
    return Optional.ofNullable(envelope.getSession())
        .map(Session::getUser)
        .map(User::getUserId)
        .filter(user -> !user.isBlank());
  }

  /** The device, its capabilities, and how to call Alexa's services. */
  public static SystemState system(RequestEnvelope envelope) {
    return envelope.getContext().getSystem();
  }
}
