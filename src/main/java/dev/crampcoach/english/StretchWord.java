package dev.crampcoach.english;

import java.util.Locale;

/**
 * The possible meanings of free words in a guided stretch, in order of precedence. Each has its
 * phrases in {@code understanding/stretch-<language>.properties}.
 */
public enum StretchWord {
  /** "Should it hurt?" */
  ASKS_PAIN,
  NO_PAIN,
  SHORT_WORDS,
  LOUDER,
  FULL_WORDS,
  /** Pain in any words, and the signs to stop that a stretch names. */
  PAIN,
  UNSTEADY,
  /** Names a leg, "the bad one", and tells no pain. */
  NAMING,
  CHAIR_ROLLS,
  SHAKING,
  TOO_HARD,
  WHICH_SIDE,
  WHICH_ROUND,
  WHAT_NEXT,
  HOW_MANY,
  HOW_LONG_LEFT,
  HOLD_LENGTH,
  NAME,
  WHY,
  NEED,
  FEELS_NOTHING,
  FEELS,
  /** "Am I doing it right?" */
  RIGHT_WAY,
  EXPLAIN,
  LONGER_HOLD,
  SHORTER_HOLD,
  SLOWER,
  FASTER,
  ONE_SIDE,
  OTHER_LEG,
  LEFT,
  RIGHT,
  START_OVER,
  /** Another stretch than this, which may be one of the same routine: "you did that one". */
  ANOTHER,
  LAST,
  BACK,
  AGAIN,
  SKIP,
  WAIT,
  GO_ON,
  /** The stretch is for somebody else. */
  SOMEBODY,
  /** Said to somebody else in the room. */
  ASIDE;

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
