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

  // Warnings. Source: clinical facts, section 4B.
  EMERGENCY("emergency"),
  EMERGENCY_BREATHING("emergency"),
  EMERGENCY_SADDLE("emergency", "hospital"),
  EMERGENCY_URINE("emergency", "hospital"),
  EMERGENCY_HEAT("emergency"),
  EMERGENCY_COLD_LEG("emergency"),
  EMERGENCY_TESTICLE_HERNIA("emergency", "hospital"),
  EMERGENCY_POISON("emergency", "poison"),
  EMERGENCY_POISON_ON_PURPOSE("emergency", "poison", "crisis"),
  CRISIS("emergency", "crisis"),
  URGENT("emergency", "advice"),
  URGENT_INJURY("advice"),
  URGENT_LONG_CRAMP("emergency", "advice"),
  URGENT_EXPOSURE("emergency", "poison"),
  URGENT_MEDICINE,
  URGENT_PREGNANT("emergency"),
  SOON,
  SELF_CARE,
  WATCH,
  AGAIN_EMERGENCY("emergency"),
  AGAIN_CRISIS("crisis"),
  ASK_CAN_CALL_NOW,
  ASK_CAN_CALL_NOW_REPROMPT("emergency"),
  ASK_CAN_CALL_TODAY,
  ASK_CAN_CALL_TODAY_REPROMPT,
  CANNOT_CALL_NOW("emergency"),
  CANNOT_CALL_TODAY("hospital"),
  HELP_COMES,
  HELP_COMES_TODAY,
  HELP_COMES_CRISIS,
  LEAVE_EMERGENCY("emergency"),
  LEAVE_URGENT("emergency"),
  CHECK_SIGNS,
  CHECK_CRISIS,
  CHECK_POISON,
  UNLOCKED,
  MISHEARD,
  YES_OR_NO_ONLY,

  // The safety question
  UNSURE,
  UNSURE_REPROMPT,
  ASK_WHICH_SIGN,
  ASK_WORST_SIGNS,

  // The guided check
  CHECK_START,
  CHECK_BREATHING,
  CHECK_WEAKNESS,
  CHECK_COLD_LEG,
  CHECK_SWELLING,
  CHECK_INJURY,
  CHECK_OFTEN,
  CHECK_NOTHING,
  CHECK_LIST("emergency"),
  YES_NO_OR_UNSURE,

  // The gate. Source: clinical facts, section 3A.
  GATE,
  GATE_REPROMPT,
  GATE_WHICH,
  GATE_WHICH_REPROMPT,
  GATE_CLOSED,
  GATE_SURGERY("name"),
  GATE_PREGNANCY("name"),

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
  TROUBLE_END,

  // Guided stretches
  STRETCH_ROUTINE("name", "count"),
  STRETCH_ALONE("name"),
  STRETCH_OF("number", "count", "name"),
  STRETCH_GENTLE_PULL,
  STRETCH_INTERRUPT,
  STRETCH_LEFT_FIRST,
  STRETCH_NOW_LEFT,
  STRETCH_NOW_RIGHT,
  STRETCH_SORE_SIDE,
  STRETCH_SORE_FIRST,
  STRETCH_NOW_SORE,
  STRETCH_NOW_OTHER,
  STRETCH_ROUND("number", "count"),
  STRETCH_LAST_ROUND,
  STRETCH_HOLD("seconds"),
  STRETCH_USE("seconds"),
  STRETCH_MOVE("times"),
  STRETCH_HALF_WAY,
  STRETCH_SECONDS_LEFT("seconds"),
  STRETCH_BREATHE_OUT,
  STRETCH_BREATHE_EASY,
  STRETCH_SOFTEN,
  STRETCH_STEADY,
  STRETCH_NO_BOUNCE,
  STRETCH_LIGHT,
  STRETCH_SLOW_AND_SOFT,
  STRETCH_EASE_OUT,
  STRETCH_REST,
  STRETCH_TIMER("minutes"),
  STRETCH_ASK_ROUND("number"),
  STRETCH_ASK_SIDE,
  STRETCH_ASK_NEXT("name"),
  STRETCH_ASK_GO_ON,
  STRETCH_FINISHED,
  STRETCH_FIRST_ALREADY,
  STRETCH_NO_SUCH_STEP("count"),
  STRETCH_NO_OTHER_SIDE,
  STRETCH_SLOWEST,
  STRETCH_FASTEST,
  STRETCH_EASIEST,
  STRETCH_AFRESH,
  STRETCH_LEFT("holds"),
  STRETCH_LEFT_LAST,
  STRETCH_MINUTES("minutes"),
  STRETCH_ONE_MINUTE;

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
