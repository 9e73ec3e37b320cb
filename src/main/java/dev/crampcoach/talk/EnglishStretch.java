package dev.crampcoach.talk;

import dev.crampcoach.english.StretchWords;

/** The reader of what is said in a stretch, for English; apart, since few sessions need it. */
public final class EnglishStretch {
  public static final StretchWords WORDS = StretchWords.of("en");

  private EnglishStretch() {}
}
