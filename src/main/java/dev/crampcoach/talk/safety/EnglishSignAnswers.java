package dev.crampcoach.talk.safety;

import dev.crampcoach.triage.SignAnswerReader;

/** The reader of answers to a question about a sign, for English. Loaded with the first one. */
public final class EnglishSignAnswers {
  public static final SignAnswerReader ANSWERS = SignAnswerReader.of("en");

  private EnglishSignAnswers() {}
}
