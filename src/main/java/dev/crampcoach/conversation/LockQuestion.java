package dev.crampcoach.conversation;

/** The question that ended the last turn of a warning's lock. */
public enum LockQuestion {
  /** Whether somebody can call. */
  CALL,
  /** Whether somebody is calling now. */
  CALLING,
  /** Whether the sign is there: a no takes the warning back. */
  SIGN,
  /** The same once more, since the answer was no clear one. */
  SIGN_AGAIN,
  /** Whether a doctor has checked it since it started, and it is no worse. */
  DOCTOR,
  /** In a crisis, whether somebody could be with the listener. */
  SOMEONE,
  /** Whether to erase all that is stored. */
  ERASE
}
