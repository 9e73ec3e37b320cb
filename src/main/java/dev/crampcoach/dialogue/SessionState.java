package dev.crampcoach.dialogue;

import java.util.Optional;

/**
 * What one session remembers: ids only, nothing that the listener said.
 *
 * @param last what was said last, for "say that again"; empty where the scene tells it anew
 * @param circumstances what outlives a scene; in relief it is known since when
 */
public record SessionState(
    Scene scene, Optional<Speech> last, AlreadyTold given, Gate gate, Circumstances circumstances) {
  public static final SessionState NEW =
      new SessionState(
          new Open(), Optional.empty(), AlreadyTold.NOTHING, Gate.CLOSED, Circumstances.UNKNOWN);

  public SessionState {
    if (scene instanceof Relieving relieving) {
      circumstances = circumstances.cramping(relieving.began());
    }
  }

  public SessionState at(Scene other) {
    return new SessionState(other, last, given, gate, circumstances);
  }

  SessionState with(Gate other) {
    return new SessionState(scene, last, given, other, circumstances);
  }

  SessionState with(AlreadyTold other) {
    return new SessionState(scene, last, other, gate, circumstances);
  }

  SessionState with(Circumstances other) {
    return new SessionState(scene, last, given, gate, other);
  }

  /** The same, with this said last. */
  SessionState having(Speech said) {
    Optional<Speech> now = scene.tellsAnew() ? Optional.empty() : Optional.of(said);
    return new SessionState(scene, now, given, gate, circumstances);
  }
}
