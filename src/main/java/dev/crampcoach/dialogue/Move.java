package dev.crampcoach.dialogue;

/**
 * What a scene must answer. What means the same everywhere (help, stop, a question) is not a move:
 * {@link Dialogue} answers it.
 */
public enum Move {
  YES,
  NO,
  MORE,
  NEXT,
  PREVIOUS,
  START_OVER,
  FIRST,
  SECOND,
  EASING,
  NOT_EASING,
  /** Something was said that nobody understood. */
  NOTHING
}
