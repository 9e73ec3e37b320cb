package dev.crampcoach.triage.lexicon;

import java.util.Optional;

/**
 * The effect on a sign of the words that it has passed. Source: clinical facts, section 4A, rule 4.
 */
public enum WhenGone {
  /** A state, such as a swelling: it is over. */
  CANCELS(null),
  /** An event of the last days: it needs a check today. */
  GONE(Urgency.URGENT),
  /** An event that may come back at any time: the emergency number, now. */
  GONE_NOW(Urgency.EMERGENCY),
  /** It counts as if it had not passed, with its own warning. */
  STAYS(null);

  private final Urgency urgency;

  WhenGone(Urgency urgency) {
    this.urgency = urgency;
  }

  /** Returns the urgency of the passed event; empty if this constant does not set one. */
  public Optional<Urgency> urgency() {
    return Optional.ofNullable(urgency);
  }
}
