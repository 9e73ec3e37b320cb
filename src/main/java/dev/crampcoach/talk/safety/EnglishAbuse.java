package dev.crampcoach.talk.safety;

import dev.crampcoach.triage.AbuseWords;

/** The reader of words about being hurt by somebody, for English. */
public final class EnglishAbuse {
  public static final AbuseWords WORDS = AbuseWords.of("en");

  private EnglishAbuse() {}
}
