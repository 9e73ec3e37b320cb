package dev.crampcoach.session;

import dev.crampcoach.conversation.SessionState;
import java.util.HashMap;
import java.util.Map;

/** Carries a conversation through a session's attributes, which are all texts. */
public final class SessionAttributes {
  private SessionAttributes() {}

  /**
   * The conversation in a session's attributes. What cannot be read there is new, but a warning's
   * lock holds.
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
