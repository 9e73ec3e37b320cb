package dev.crampcoach.dialogue;

import java.util.Optional;

/**
 * What one session remembers: ids only, nothing that the listener said.
 *
 * @param last what was said last, for "say that again"; empty where the scene tells it anew
 * @param circumstances what outlives a scene; in relief it is known since when
 */
public record Conversation(
    Scene scene, Optional<Spoken> last, Given given, Gate gate, Circumstances circumstances) {
  public static final Conversation NEW =
      new Conversation(
          new Open(), Optional.empty(), Given.NOTHING, Gate.CLOSED, Circumstances.UNKNOWN);

  public Conversation {
    if (scene instanceof Relieving relieving) {
      circumstances = circumstances.cramping(relieving.began());
    }
  }

  public Conversation at(Scene other) {
    return new Conversation(other, last, given, gate, circumstances);
  }

  Conversation with(Gate other) {
    return new Conversation(scene, last, given, other, circumstances);
  }

  Conversation with(Given other) {
    return new Conversation(scene, last, other, gate, circumstances);
  }

  Conversation with(Circumstances other) {
    return new Conversation(scene, last, given, gate, other);
  }

  /** The same, with this said last. */
  Conversation having(Spoken said) {
    Optional<Spoken> now = scene.tellsAnew() ? Optional.empty() : Optional.of(said);
    return new Conversation(scene, now, given, gate, circumstances);
  }
}
