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
  /** There is a cramp at this moment. */
  CRAMP_ON,
  /** Not at this moment: it comes and goes, or is only asked about. */
  NOT_NOW,
  /** The cramp is easing. */
  EASED,
  /** Where the listener was when the cramp started. */
  BED,
  SITTING,
  STANDING,
  FLOOR,
  DRIVING,
  IN_WATER,
  /** The leg is locked in a bent position. */
  CANNOT_STRAIGHTEN,
  /** The speaker is talking for someone else, who has the cramp. */
  HELPER,
  CHILD,
  /** One of the signs that the gate question asks about, as a bare word: "the swelling". */
  SIGN
}
