package dev.crampcoach.english;

import java.util.Locale;

/**
 * The possible meanings of what is said to the gate. Each has its phrases in {@code
 * understanding/gate-<language>.properties}.
 */
public enum GateWord {
  SURGERY(true),
  PREGNANCY(true),
  /** A fall, a break or a fresh strain. */
  FALL(true),
  /** A fever, or a clot. */
  ILL(true),
  CLEARED(true),
  NOT_CLEARED(false),
  NONE(false),
  START(false),
  YES(false),
  LATER(false),
  UNSURE(false),
  /** "What do you mean?" */
  EXPLAIN(false),
  /** "What can I do then?" */
  REMAINS(false),
  /** "Is that one of those?" */
  LISTED(false),
  SLOWER(false),
  HOW_LONG(false);

  private final boolean deniable;

  GateWord(boolean deniable) {
    this.deniable = deniable;
  }

  /** Whether a "no" or "never" before it takes it back. */
  boolean isDeniable() {
    return deniable;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
