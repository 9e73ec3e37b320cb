package dev.crampcoach.conversation;

/** Moves that only make sense within a stretch. */
public enum StretchMove implements Intent {
  SKIP,
  LAST,
  /** To the step with this number. */
  GO_TO,
  OTHER_LEG,
  SLOWER,
  FASTER,
  EASIER,
  HOW_MANY_LEFT,
  HOW_LONG_LEFT,
  /** Puts as many holds as fit into one answer. */
  KEEP_GOING,
  STEP_BY_STEP,
  FULL_WORDS,
  SHORT_WORDS,
  /** Stores the place and closes. */
  PAUSE,
  /** Resumes, also on another day. */
  RESUME
}
