package dev.crampcoach.talk;

import dev.crampcoach.english.StretchWords;
import dev.crampcoach.rooms.StretchReader;

/** The readers of what is said in a stretch, for English; apart, since few sessions need them. */
public final class EnglishStretch {
  public static final StretchWords WORDS = StretchWords.of("en");

  public static final StretchReader READER = StretchReader.of(WORDS, English.ANSWERS);

  private EnglishStretch() {}
}
