package dev.crampcoach.triage.lexicon;

import java.util.Optional;

/**
 * What becomes of a sign that is said to have passed. Source: clinical facts, section 4A, rule 4.
 */
public enum WhenGone {
  /** A state, such as a swelling: it is over. */
  CANCELS(null),
  /** An event of the last days: it needs a check today. */
  GONE(Urgency.URGENT),
  /** An event that may come back at any time: the emergency number, now. */
  GONE_NOW(Urgency.EMERGENCY),
  /** It counts as if nothing had been said of its passing, and keeps its own advice. */
  STAYS(null);

  private final Urgency urgency;

  WhenGone(Urgency urgency) {
    this.urgency = urgency;
  }

  /** How urgent it is then; empty where that is another's matter. */
  public Optional<Urgency> urgency() {
    return Optional.ofNullable(urgency);
  }
}
