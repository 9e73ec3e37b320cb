package dev.crampcoach.conversation;

/** How the guided check is done. */
public enum CheckStyle {
  QUESTIONS,
  /**
   * The signs are told and nothing is asked, should a reviewer count the questions as collecting
   * health information.
   */
  LIST
}
