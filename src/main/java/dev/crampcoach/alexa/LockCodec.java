package dev.crampcoach.alexa;

import dev.crampcoach.dialogue.Advice;
import dev.crampcoach.dialogue.Conversation;
import dev.crampcoach.dialogue.Warned;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * Carries a warning's lock in a session attribute of its own, so plain that it outlives whatever
 * damages the conversation's. {@code COLD_LEG EMERGENCY} is the advice, and the general one of its
 * urgency for a version that does not know the first.
 */
final class LockCodec {
  static final String ATTRIBUTE = "lock";

  private LockCodec() {}

  /** Writes the lock, where the conversation is in one. */
  static void write(Conversation conversation, Map<String, Object> attributes) {
    if (conversation.scene() instanceof Warned warned) {
      Advice advice = warned.advice();
      attributes.put(ATTRIBUTE, advice.name() + ' ' + advice.plain().name());
    }
  }

  /** The conversation in the lock that the attributes hold, whatever scene was read. */
  static Conversation locked(Conversation conversation, Map<String, Object> attributes) {
    return advice(attributes.get(ATTRIBUTE))
        .filter(advice -> !isLocked(conversation, advice))
        .map(advice -> conversation.at(new Warned(advice, false)))
        .orElse(conversation);
  }

  private static boolean isLocked(Conversation conversation, Advice advice) {
    return conversation.scene() instanceof Warned warned && warned.advice() == advice;
  }

  /** The first that this version knows. */
  private static Optional<Advice> advice(Object attribute) {
    return attribute instanceof String names
        ? Arrays.stream(names.split(" ")).map(Advice::named).flatMap(Optional::stream).findFirst()
        : Optional.empty();
  }
}
