package dev.crampcoach.conversation;

/**
 * The state of the gate's question: what may speak against stretching, rubbing, warmth or cold. It
 * is asked once a session. Source: clinical facts, section 3A.
 */
public enum Screening {
  PENDING,
  ANSWERED
}
