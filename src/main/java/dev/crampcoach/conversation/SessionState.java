package dev.crampcoach.conversation;

import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import java.util.Optional;

/**
 * What one session remembers: ids only, nothing that the listener said.
 *
 * @param last what was said last, for "say that again"; empty where the scene tells it anew
 * @param circumstances what outlives a scene; in relief it is known since when
 */
public record SessionState(
    Scene scene,
    Optional<Speech> last,
    AlreadyTold told,
    Screening screening,
    Circumstances circumstances) {
  public static final SessionState NEW =
      new SessionState(
          new NothingOpen(),
          Optional.empty(),
          AlreadyTold.NOTHING,
          Screening.PENDING,
          Circumstances.UNKNOWN);

  public SessionState {
    if (scene instanceof CrampOn cramp) {
      circumstances = circumstances.cramping(cramp.began());
    }
  }

  public SessionState at(Scene other) {
    return new SessionState(other, last, told, screening, circumstances);
  }

  public SessionState with(Screening other) {
    return new SessionState(scene, last, told, other, circumstances);
  }

  public SessionState with(AlreadyTold other) {
    return new SessionState(scene, last, other, screening, circumstances);
  }

  public SessionState with(Circumstances other) {
    return new SessionState(scene, last, told, screening, other);
  }

  /** The same, with this said last. */
  public SessionState having(Speech said) {
    Optional<Speech> now = scene.tellsAnew() ? Optional.empty() : Optional.of(said);
    return new SessionState(scene, now, told, screening, circumstances);
  }
}
