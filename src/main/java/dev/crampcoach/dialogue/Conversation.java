package dev.crampcoach.dialogue;

import java.util.Optional;

/**
 * What one session remembers: ids only, nothing that the listener said.
 *
 * @param last what was said last, for "say that again"
 */
public record Conversation(Scene scene, Optional<Spoken> last, Given given, Gate gate) {
  public static final Conversation NEW =
      new Conversation(new Open(), Optional.empty(), Given.NOTHING, Gate.CLOSED);

  Conversation at(Scene scene) {
    return new Conversation(scene, last, given, gate);
  }

  Conversation with(Gate gate) {
    return new Conversation(scene, last, given, gate);
  }
}
