package dev.crampcoach.conversation;

/** Commands that mean the same in every scene except a warning's lock. */
public enum Command implements Intent {
  /** The skill was opened without a question. */
  LAUNCH,
  /** The listener's own words, to be parsed here. */
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
  /** "Help me", "somebody help": a call for help, and no question what can be said. */
  HELP_ME,
  /** "Call an ambulance." */
  CALL_HELP,
  HELP_COMING,
  /** "You misheard", or "a doctor cleared it". */
  MISHEARD,
  /** "Go ahead", "do it": a yes to a question that asks for one, otherwise a start. */
  GO_AHEAD,
  REPEAT,
  STOP,
  /** "Never mind": gives up what is open; with nothing open it is a stop. */
  CANCEL,
  THANKS,
  /** A drink, possibly with a number. */
  DRANK,
  /** A drink with a number that Alexa did not understand. */
  DRANK_UNCLEAR,
  TAKE_BACK,
  COUNT,
  GOAL,
  REMIND,
  REMINDERS,
  STOP_REMINDERS,
  ERASE,
  /** A bare number, whose unit depends on the scene. */
  AMOUNT,
  /** A number that replaces another: "make it two". */
  CORRECT,
  /** Counts one glass, from a routine or a link. */
  GLASS_TASK,
  /** The listener said yes to Alexa's consent question. */
  CONSENT_GIVEN,
  CONSENT_DENIED,
  CONSENT_UNANSWERED,
  /** Alexa could not ask. */
  CONSENT_UNASKED
}
