package dev.crampcoach.english;

/** Which side of a topic a question asks for. */
public enum QuestionKind {
  WHAT,
  GUIDE,
  HOW_LONG,
  HOW_OFTEN,
  PROOF,
  WHO_NOT,
  FEELS,
  EASIER;

  /** Whether only something that is done step by step has this side. */
  public boolean asksForPractice() {
    return switch (this) {
      case WHAT, PROOF, GUIDE -> false;
      case HOW_LONG, HOW_OFTEN, WHO_NOT, FEELS, EASIER -> true;
    };
  }
}
