package dev.crampcoach.speech;

import java.util.Locale;
import java.util.Set;

/**
 * Each sentence that is ours and not the catalogue's. Its words stand in {@code
 * phrases/<language>.properties} under its key.
 */
public enum Phrase {
  WELCOME,
  WELCOME_REPROMPT,
  HELP,
  HELP_REPROMPT,
  GOODBYE,
  THANKS,
  /**
   * That this is information and no substitute for a professional. Source: Amazon's policy for
   * health skills, spoken on first use.
   */
  NOTE,

  ASK_MORE,
  ASK_STEPS,
  ASK_FIRST_STEP,
  ASK_NEXT_STEP,
  ASK_NEXT_STEP_REPROMPT,
  ASK_ANYTHING_ELSE,
  ASK_WHAT,
  ASK_WHAT_REPROMPT,
  ASK_EASING,
  ASK_EASING_REPROMPT,
  EASING_STAY,
  RELIEF_ENOUGH,
  ASK_CRAMP,
  ASK_WHICH("first", "second"),
  ASK_WHICH_REPROMPT,
  ASK_ABOUT("name"),
  ASK_STRETCH,
  ASK_STRETCH_REPROMPT,
  YES_OR_NO,

  NO_MORE("name"),
  ALL_STEPS,
  TAKE_YOUR_TIME,
  FIRST_STEP_ALREADY,
  HOLD_EACH("seconds", "rounds"),
  HOLD_ONCE_EACH("seconds"),
  HOLD_TOGETHER("seconds", "rounds"),
  HOLD_SORE("seconds", "rounds"),
  HOLD_SORE_FIRST("seconds", "rounds"),
  REPEAT_EACH("times"),
  NO_PROOF,

  NOT_UNDERSTOOD,
  NOT_UNDERSTOOD_REPROMPT,
  MISSED_AFTER_ANSWER,
  OUTSIDE,
  UNKNOWN_REMEDY,
  OTHER_BODY,
  OTHER_CRAMP_NOW,
  OTHER_CRAMP_SAME,
  DOSE,
  DIAGNOSIS,
  CHILD,
  WATER_LOG,
  WATER_REMINDER,
  TROUBLE,
  TROUBLE_END;

  private final Set<String> gaps;

  Phrase(String... gaps) {
    this.gaps = Set.of(gaps);
  }

  /** The names that stand in braces in the sentence. */
  public Set<String> gaps() {
    return gaps;
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
