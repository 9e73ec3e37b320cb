package dev.crampcoach.talk;

import dev.crampcoach.english.BesideWords;
import dev.crampcoach.english.SideQuestions;

/** The readers of what is said beside an answer, for English; apart, since few turns need them. */
public final class EnglishBeside {
  public static final BesideWords WORDS = BesideWords.of("en");
  public static final SideQuestions QUESTIONS = SideQuestions.of("en");

  private EnglishBeside() {}
}
