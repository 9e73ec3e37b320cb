package dev.crampcoach.talk;

import dev.crampcoach.english.TermWords;

/** The words of ours that listeners ask about, for English. */
public final class EnglishTerms {
  public static final TermWords WORDS = TermWords.of("en");

  private EnglishTerms() {}
}
