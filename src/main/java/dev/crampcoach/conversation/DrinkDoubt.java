package dev.crampcoach.conversation;

/** What is asked about a drink before it is counted. Source: clinical facts, section 6B. */
public enum DrinkDoubt {
  /** Whether a bottle held water. */
  OF_WATER,
  /** Whether a large amount was drunk over the whole day, or just now. */
  WHOLE_DAY
}
