package dev.crampcoach.dialogue;

/** What a listener wants, as far as the platform understood it. */
public enum Intent {
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
  /** "Start", "ready", "go on". */
  START,
  /** "Go ahead", "do it": a yes where one is asked for, and elsewhere a start. */
  GO_AHEAD,
  YES,
  NO,
  MORE,
  NEXT,
  PREVIOUS,
  START_OVER,
  FIRST,
  SECOND,
  THIRD,
  WAIT,
  NOT_SURE,
  EASING,
  EASING_A_LITTLE,
  NOT_EASING,
  HURTS,
  SKIP,
  LAST,
  GO_TO,
  OTHER_LEG,
  SLOWER,
  FASTER,
  HOW_MANY_LEFT,
  HOW_LONG_LEFT,
  KEEP_GOING,
  STEP_BY_STEP,
  FULL_WORDS,
  SHORT_WORDS,
  PAUSE,
  RESUME,
  REPEAT,
  HELP,
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
  CONSENT_UNASKED,
  /** The platform understood nothing, and brings no words. */
  NOTHING
}
