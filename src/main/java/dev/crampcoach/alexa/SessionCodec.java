package dev.crampcoach.alexa;

import dev.crampcoach.dialogue.Conversation;
import java.util.HashMap;
import java.util.Map;

/** Carries a conversation through a session's attributes, which are all texts. */
final class SessionCodec {
  private SessionCodec() {}

  /**
   * The conversation in a session's attributes. What cannot be read there is new, but a warning's
   * lock holds.
   */
  static Conversation read(Map<String, Object> attributes) {
    return LockCodec.locked(SceneCodec.read(attributes.get(SceneCodec.ATTRIBUTE)), attributes);
  }

  static Map<String, Object> write(Conversation conversation) {
    var attributes = new HashMap<String, Object>();
    attributes.put(SceneCodec.ATTRIBUTE, SceneCodec.write(conversation));
    LockCodec.write(conversation, attributes);
    return attributes;
  }
}
