package dev.crampcoach.talk.answering;

import dev.crampcoach.english.QuestionKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an item answers from its practice and steps, beside its lines. */
enum AnswerSide {
  STEPS(QuestionKind.GUIDE),
  HOW_LONG(QuestionKind.HOW_LONG),
  WHO_NOT(QuestionKind.WHO_NOT),
  FEELS(QuestionKind.FEELS),
  EASIER(QuestionKind.EASIER),
  /** Said where an item has no line about the evidence. */
  NO_PROOF(QuestionKind.PROOF);

  private final QuestionKind kind;

  AnswerSide(QuestionKind kind) {
    this.kind = kind;
  }

  /** The side of a name in the line model, such as {@code how-long}. */
  static Optional<AnswerSide> of(String id) {
    return Arrays.stream(values()).filter(side -> side.id().equals(id)).findFirst();
  }

  /** The side that a kind of question asks for. */
  static Optional<AnswerSide> of(QuestionKind kind) {
    return Arrays.stream(values()).filter(side -> side.kind == kind).findFirst();
  }

  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
