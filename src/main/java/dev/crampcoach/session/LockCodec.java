package dev.crampcoach.session;

import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.triage.Warning;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * Carries a warning's lock in a session attribute of its own, so plain that it outlives whatever
 * damages the conversation's. {@code COLD_LEG EMERGENCY} is the advice, and the general one of its
 * urgency for a version that does not know the first.
 */
public final class LockCodec {
  public static final String ATTRIBUTE = "lock";

  private LockCodec() {}

  /** Writes the lock, where the conversation is in one. */
  public static void write(SessionState conversation, Map<String, Object> attributes) {
    if (conversation.scene() instanceof WarningLock warned) {
      Warning advice = warned.warning();
      attributes.put(ATTRIBUTE, advice.name() + ' ' + advice.plain().name());
    }
  }

  /** The conversation in the lock that the attributes hold, whatever scene was read. */
  public static SessionState locked(SessionState conversation, Map<String, Object> attributes) {
    return advice(attributes.get(ATTRIBUTE))
        .filter(advice -> !isLocked(conversation, advice))
        .map(advice -> conversation.at(new WarningLock(advice, false)))
        .orElse(conversation);
  }

  private static boolean isLocked(SessionState conversation, Warning advice) {
    return conversation.scene() instanceof WarningLock warned && warned.warning() == advice;
  }

  /** The first that this version knows. */
  private static Optional<Warning> advice(Object attribute) {
    return attribute instanceof String names
        ? Arrays.stream(names.split(" ")).map(Warning::named).flatMap(Optional::stream).findFirst()
        : Optional.empty();
  }
}
