package dev.crampcoach.english;

/** The possible meanings of a free-form answer to one of our open questions. */
public enum Meaning {
  /** "Yeah, a little": only at the beginning. */
  YES,
  /** "None of that": only at the beginning, or if all of it is denied. */
  NO,
  /** An operation, or a joint replacement. */
  SURGERY,
  PREGNANCY,
  /** A place to stretch in. */
  BED,
  SITTING,
  STANDING,
  FLOOR,
  /** One of the signs that the gate question asks about, as a bare word: "the swelling". */
  SIGN
}
