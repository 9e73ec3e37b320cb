package dev.crampcoach.triage;

/**
 * What a listener means by an answer to a warning. The first group are the labels of the trained
 * model, the second is decided by word lists alone.
 */
public enum ReplyKind {
  /** Somebody calls, has called, or will call now; or help is there. Fits an emergency. */
  CALLING,
  /** On the way to be seen; somebody else drives. Fits an emergency. */
  GOING,
  /** The listener wants to drive. */
  DRIVING,
  /** Help is put off or declined. */
  POSTPONED,
  /** The warning was a mistake. */
  MISHEARD,
  /** A doctor has looked at it. */
  CHECKED,
  /** Is it bad? */
  BAD,
  WHY,
  /** Whom to call. */
  NUMBER,
  /** Can you call? */
  YOU_CALL,
  /** Can it wait? */
  WAIT,
  ALONE,
  NO_PHONE,
  /** They are closed, or it is night. */
  CLOSED,
  /** It costs too much. */
  MONEY,
  /** Nobody cares. */
  UNCARED,
  /** They cannot call. */
  CANNOT,
  /** Something to be done to the leg, or taken. */
  REMEDY,
  WHAT_TO_DO,
  /** It has passed. */
  GONE,
  OTHER,

  /** A doctor, a clinic or a nurse: enough for today, and not for an emergency. */
  DOCTOR,
  /** Somebody to talk to in a crisis. */
  CRISIS_LINE,
  /** Only a friend or a relative was told. */
  FRIEND,
  /** They called, and nobody answers. */
  UNANSWERED,
  YES,
  NO,
  /** "Okay" alone. */
  AGREE,
  CLOSING,
  /** "Say that again." */
  AGAIN,
  LOUDER,
  /** "Help me." */
  CRY
}
