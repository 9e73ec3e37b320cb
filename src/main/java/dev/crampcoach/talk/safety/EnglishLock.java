package dev.crampcoach.talk.safety;

import dev.crampcoach.english.LockWords;

/** The closed lists of what is said to a warning, for English. They are loaded with the first. */
public final class EnglishLock {
  public static final LockWords WORDS = LockWords.of("en");

  private EnglishLock() {}
}
