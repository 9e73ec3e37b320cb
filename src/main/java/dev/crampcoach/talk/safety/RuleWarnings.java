package dev.crampcoach.talk.safety;

import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.triage.Finding;
import dev.crampcoach.triage.Triage;
import java.util.Optional;

/**
 * Gives warnings without the rest of the dialogue, for a turn in which the dialogue or one of its
 * dependencies failed. It finds signs by rule only.
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
   * The warning for a sign in these words, if any. In a lock, only a warning of higher priority
   * replaces the current one.
   */
  public Optional<Turn> heard(SessionState before, String words) {
    Scene scene = before.scene();
    Finding finding = triage.listen(words, scene.crampIsOn(), scene.subject());
    return finding.isWarning()
        ? Optional.of(new WarningTalk(before).warn(finding))
        : Optional.empty();
  }

  /** Repeats the warning of a locked conversation. */
  public static Optional<Turn> standing(SessionState before) {
    return before.scene() instanceof WarningLock lock
        ? Optional.of(new WarningTalk(before).repeat(lock))
        : Optional.empty();
  }
}
