package dev.crampcoach.conversation;

/**
 * The state of the gate's question: what may speak against stretching, rubbing, warmth or cold. It
 * is asked once a session. Source: clinical facts, section 3A.
 */
public enum Screening {
  PENDING,
  ANSWERED,
  /**
   * A doctor has seen a sign in the leg: nothing is stretched, rubbed, warmed or cooled in this
   * session. Source: clinical facts, section 4B4.
   */
  CLOSED
}
