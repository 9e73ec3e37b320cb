package dev.crampcoach.conversation;

/** What the last turn asked for before a stretch. */
public enum GateStep {
  /** To say start, or what fits. */
  TOLD,
  /** Whether a yes meant to start, or that one of it fits. */
  START_OR_ONE,
  /** The same once more: the answer was not understood. */
  AGAIN,
  /** Something fits, and we asked whether a doctor has cleared it. */
  CLEARED
}
