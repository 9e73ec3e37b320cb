package dev.crampcoach.alexa.request;

import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Session;
import com.amazon.ask.model.User;
import com.amazon.ask.model.interfaces.system.SystemState;
import java.util.Map;
import java.util.Optional;

/** Reads parts of a request envelope that any kind of request may have or lack. */
public final class Envelopes {
  private Envelopes() {}

  /** The session's attributes; empty if there is no session. */
  public static Map<String, Object> attributes(RequestEnvelope envelope) {
    return Optional.ofNullable(envelope.getSession()).map(Session::getAttributes).orElse(Map.of());
  }

  /** Alexa's user id; empty if it is missing or blank. */
  public static Optional<String> user(RequestEnvelope envelope) {
    return Optional.ofNullable(envelope.getSession())
        .map(Session::getUser)
        .map(User::getUserId)
        .filter(user -> !user.isBlank());
  }

  /** The device, its capabilities, and the address and token of Alexa's services. */
  public static SystemState system(RequestEnvelope envelope) {
    return envelope.getContext().getSystem();
  }
}
