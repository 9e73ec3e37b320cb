package dev.crampcoach.session;

import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.triage.Warning;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * Stores a warning's lock in a session attribute of its own, so simple that it survives damage to
 * the conversation's. {@code COLD_LEG EMERGENCY} is the warning, followed by the general one of its
 * urgency for a version that does not know the first.
 */
public final class LockCodec {
  public static final String ATTRIBUTE = "lock";

  private LockCodec() {}

  /** Writes the lock if the conversation is locked. */
  public static void write(SessionState state, Map<String, Object> attributes) {
    if (state.scene() instanceof WarningLock lock) {
      Warning warning = lock.warning();
      attributes.put(ATTRIBUTE, warning.name() + ' ' + warning.plain().name());
    }
  }

  /** Restores the lock that the attributes hold, whatever scene was read. */
  public static SessionState locked(SessionState state, Map<String, Object> attributes) {
    return warning(attributes.get(ATTRIBUTE))
        .filter(warning -> !isLocked(state, warning))
        .map(warning -> state.at(new WarningLock(warning, false)))
        .orElse(state);
  }

  private static boolean isLocked(SessionState state, Warning warning) {
    return state.scene() instanceof WarningLock lock && lock.warning() == warning;
  }

  /** The first warning that this version knows. */
  private static Optional<Warning> warning(Object attribute) {
    return attribute instanceof String names
        ? Arrays.stream(names.split(" ")).map(Warning::named).flatMap(Optional::stream).findFirst()
        : Optional.empty();
  }
}
