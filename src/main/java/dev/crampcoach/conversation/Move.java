package dev.crampcoach.conversation;

/** Moves that every scene must answer. */
public enum Move implements Intent {
  YES,
  /** "Start", "ready", "go on": continues, but is not a yes to a question. */
  START,
  NO,
  NOT_SURE,
  MORE,
  NEXT,
  PREVIOUS,
  START_OVER,
  FIRST,
  SECOND,
  THIRD,
  WAIT,
  HELP,
  EASING,
  /** "A little": it eases, and is not over. */
  EASING_A_LITTLE,
  NOT_EASING,
  /** It hurts, or gets worse. */
  HURTS,
  /** Nothing was understood, and there are no words. */
  NOTHING
}
