package dev.crampcoach.dialogue;

import java.util.Optional;

/**
 * What one session remembers: ids only, nothing that the listener said.
 *
 * @param last what was said last, for "say that again"; empty where the scene tells it anew
 */
public record Conversation(Scene scene, Optional<Spoken> last, Given given, Gate gate) {
  public static final Conversation NEW =
      new Conversation(new Open(), Optional.empty(), Given.NOTHING, Gate.CLOSED);

  public Conversation at(Scene other) {
    return new Conversation(other, last, given, gate);
  }

  Conversation with(Gate other) {
    return new Conversation(scene, last, given, other);
  }

  Conversation with(Given other) {
    return new Conversation(scene, last, other, gate);
  }

  /** The same, with this said last. */
  Conversation having(Spoken said) {
    return new Conversation(
        scene, scene.tellsAnew() ? Optional.empty() : Optional.of(said), given, gate);
  }
}
