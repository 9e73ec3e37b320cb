package dev.crampcoach.conversation;

import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.speech.Line;
import java.util.Optional;

/**
 * The state of one session: ids only, nothing that the listener said.
 *
 * @param last the last speech, for "say that again"; empty if the scene generates it again
 * @param circumstances facts that outlive a scene; in relief they include the cramp's start
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

  /** Whether the last turn said this line, other than as its question. */
  public boolean justSaid(Line line) {
    return last.filter(speech -> speech.lines().contains(line)).isPresent();
  }

  /** Whether the last turn ended with this question. */
  public boolean justAsked(Line question) {
    return last.flatMap(Speech::question).filter(asked -> asked.ask().equals(question)).isPresent();
  }

  /** Copy with this as the last speech. */
  public SessionState having(Speech said) {
    Optional<Speech> now = scene.tellsAnew() ? Optional.empty() : Optional.of(said);
    return new SessionState(scene, now, told, screening, circumstances);
  }
}
