package dev.crampcoach.english;

/** What words of the listener's own come to, where a question of ours is open. */
public enum Meaning {
  /** "Yeah, a little": only where the words begin so. */
  YES,
  /** "None of that": only where the words begin so, or deny all of it. */
  NO,
  /** Somebody was called, or is there. */
  HELP_COMING,
  /** The skill heard wrong, or a doctor has looked at it. */
  MISHEARD,
  /** An operation, or a new joint. */
  SURGERY,
  PREGNANCY,
  /** A cramp is on at this moment. */
  CRAMP_ON,
  /** It comes and goes, or is asked about: not this moment. */
  NOT_NOW,
  /** The cramp lets go. */
  EASED,
  /** Where a cramp caught somebody. */
  BED,
  SITTING,
  STANDING,
  FLOOR,
  DRIVING,
  IN_WATER,
  /** The leg is locked, and bent. */
  CANNOT_STRAIGHTEN,
  /** Somebody speaks for another, who has the cramp. */
  HELPER,
  CHILD,
  /** One of the signs that the gate asks for, as a bare word: "the swelling". */
  SIGN
}
