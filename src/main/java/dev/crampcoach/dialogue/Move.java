package dev.crampcoach.dialogue;

/**
 * What a scene must answer. What means the same everywhere (stop, a question) is not a move: {@link
 * Dialogue} answers it.
 */
public enum Move {
  YES,
  /** "Start", "ready", "go on": on with it, and no yes to a question. */
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
  /** Something was said that nobody understood. */
  NOTHING
}
