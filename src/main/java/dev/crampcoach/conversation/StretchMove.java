package dev.crampcoach.conversation;

/**
 * What a listener says to find their way through a stretch, and what only a stretch understands.
 */
public enum StretchMove implements Intent {
  SKIP,
  LAST,
  /** To the step with the number that was said. */
  GO_TO,
  OTHER_LEG,
  SLOWER,
  FASTER,
  EASIER,
  HOW_MANY_LEFT,
  HOW_LONG_LEFT,
  /** As many holds in one answer as it takes. */
  KEEP_GOING,
  STEP_BY_STEP,
  FULL_WORDS,
  SHORT_WORDS,
  /** Stores the place and closes. */
  PAUSE,
  /** Carries on, also from another day. */
  RESUME
}
