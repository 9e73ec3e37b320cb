package dev.crampcoach.rooms;

/** The possible meanings of what is said once a drink was counted and the day's total was told. */
public enum CountWord {
  /** The total is wrong; the right one may be said. */
  CORRECT,
  /** More was drunk. */
  MORE,
  /** The last drink, or a part of it, is to be taken off. */
  UNDO,
  /** All of today is to be thrown away. */
  ZERO
}
