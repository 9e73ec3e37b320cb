package dev.crampcoach.session;

import dev.crampcoach.conversation.SessionState;
import java.util.HashMap;
import java.util.Map;

/** Converts a session's state to its attributes, which are all strings, and back. */
public final class SessionAttributes {
  private SessionAttributes() {}

  /**
   * Reads the state. Unreadable parts get their defaults, but a warning's lock is always restored.
   */
  public static SessionState read(Map<String, Object> attributes) {
    return LockCodec.locked(
        SessionStateCodec.read(attributes.get(SessionStateCodec.ATTRIBUTE)), attributes);
  }

  public static Map<String, Object> write(SessionState state) {
    var attributes = new HashMap<String, Object>();
    attributes.put(SessionStateCodec.ATTRIBUTE, SessionStateCodec.write(state));
    LockCodec.write(state, attributes);
    return attributes;
  }
}
