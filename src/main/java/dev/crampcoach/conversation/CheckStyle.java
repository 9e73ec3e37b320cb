package dev.crampcoach.conversation;

/** The style of the guided check. */
public enum CheckStyle {
  QUESTIONS,
  /**
   * Reads out the signs and asks nothing, in case a reviewer counts the questions as collecting
   * health information.
   */
  LIST
}
