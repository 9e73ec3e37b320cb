package dev.crampcoach.english;

/** Which kind of a topic a question asks about. */
public enum QuestionKind {
  WHAT,
  GUIDE,
  HOW_LONG,
  HOW_OFTEN,
  PROOF,
  WHO_NOT,
  FEELS,
  EASIER;

  /** Whether only items that are done step by step have this kind. */
  public boolean asksForPractice() {
    return switch (this) {
      case WHAT, PROOF, GUIDE -> false;
      case HOW_LONG, HOW_OFTEN, WHO_NOT, FEELS, EASIER -> true;
    };
  }
}
