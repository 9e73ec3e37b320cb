package dev.crampcoach.talk.safety;

import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.triage.Finding;
import dev.crampcoach.triage.Triage;
import dev.crampcoach.triage.Warning;
import java.util.Optional;

/**
 * The warnings without the rest of the dialogue: what is said in a turn in which the dialogue, or
 * something that it needs, failed. Signs are heard by rule only.
 */
public final class RuleWarnings {
  private final Triage triage;

  private RuleWarnings(Triage triage) {
    this.triage = triage;
  }

  public static RuleWarnings of(String language) {
    return new RuleWarnings(Triage.byRules(language));
  }

  /**
   * The warning for a sign in these words, where there is one. A warning that stands gives way only
   * to one that comes first.
   */
  public Optional<Turn> heard(SessionState before, String words) {
    Scene scene = before.scene();
    Finding finding = triage.listen(words, scene.crampIsOn(), scene.subject());
    return finding.isWarning()
        ? Optional.of(new WarningTalk(before).warn(Warning.of(finding)))
        : Optional.empty();
  }

  /** The warning that stands, once more. */
  public static Optional<Turn> standing(SessionState before) {
    return before.scene() instanceof WarningLock lock
        ? Optional.of(new WarningTalk(before).repeat(lock.warning()))
        : Optional.empty();
  }
}
