package dev.crampcoach.conversation;

/** What means the same in every scene but the lock of a warning. */
public enum Command implements Intent {
  /** The skill was opened without a question. */
  LAUNCH,
  /** The listener's own words, to be understood here. */
  WORDS,
  ABOUT,
  GUIDE,
  HOW_LONG,
  PROOF,
  WHO_NOT,
  FEELS,
  /** "Is there an easier way?"; between two holds and without more words it is a move. */
  EASIER,
  CRAMP_NOW,
  CRAMP_ELSEWHERE,
  START_STRETCH,
  SEEK_CARE,
  /** "Check my symptoms." */
  CHECK,
  /** "Call an ambulance." */
  CALL_HELP,
  HELP_COMING,
  /** "You misheard", or "a doctor cleared it". */
  MISHEARD,
  /** "Go ahead", "do it": a yes where one is asked for, and elsewhere a start. */
  GO_AHEAD,
  REPEAT,
  STOP,
  /** "Never mind": what is open is given up; with nothing open it is a stop. */
  CANCEL,
  THANKS,
  /** A drink, which a number may come with. */
  DRANK,
  /** A drink, and a number that Alexa did not understand. */
  DRANK_UNCLEAR,
  TAKE_BACK,
  COUNT,
  GOAL,
  REMIND,
  REMINDERS,
  STOP_REMINDERS,
  ERASE,
  /** A bare number: how many of what, the scene knows. */
  AMOUNT,
  /** A number in place of another: "make it two". */
  CORRECT,
  /** A routine or a link counts one glass. */
  GLASS_TASK,
  /** Alexa asked whether reminders may be set, and the listener said yes. */
  CONSENT_GIVEN,
  CONSENT_DENIED,
  CONSENT_UNANSWERED,
  /** Alexa could not ask. */
  CONSENT_UNASKED
}
