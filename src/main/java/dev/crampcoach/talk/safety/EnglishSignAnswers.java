package dev.crampcoach.talk.safety;

import dev.crampcoach.talk.English;
import dev.crampcoach.triage.SignAnswerReader;

/** The reader of answers to a question about a sign, for English. Loaded with the first one. */
public final class EnglishSignAnswers {
  public static final SignAnswerReader ANSWERS = SignAnswerReader.of(English.CHECKS, "en");

  private EnglishSignAnswers() {}
}
