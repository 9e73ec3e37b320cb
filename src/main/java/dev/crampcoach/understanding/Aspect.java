package dev.crampcoach.understanding;

/** Which side of a topic a question asks for. */
public enum Aspect {
  WHAT,
  HOW,
  HOW_LONG,
  PROOF,
  WHO_NOT,
  FEELS,
  EASIER
}
