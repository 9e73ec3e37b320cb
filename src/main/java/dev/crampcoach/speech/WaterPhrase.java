package dev.crampcoach.speech;

import java.util.Set;

/**
 * What is said about drinks that are counted, a goal, reminders, and what is kept of a listener.
 */
public enum WaterPhrase implements Sentence {
  // Glasses
  NO_GLASS,
  HALF_A_GLASS,
  ONE_GLASS,
  GLASSES("count"),
  GLASSES_AND_A_HALF("count"),

  // Counting
  DRANK("total"),
  DRANK_WITH_GOAL("total", "goal"),
  DRANK_GOAL_REACHED("total"),
  DRANK_MUCH,
  DRANK_TOO_MUCH,
  DRANK_UNCLEAR,
  DRANK_UNCLEAR_REPROMPT,
  NOT_COUNTED,
  UNDONE("total"),
  NOTHING_TO_UNDO,
  CORRECTED("total"),
  COUNT("total"),
  COUNT_WITH_GOAL("total", "goal"),
  COUNT_NOTHING,
  COUNT_YESTERDAY("total"),
  COUNT_WEEK("total"),
  COUNT_LEFT("total", "left"),
  COUNT_REACHED("total"),
  COUNT_UNKNOWN,
  ASK_MORE_OR_INSTEAD("count"),
  ASK_ELSE,
  ASK_ELSE_REPROMPT,

  // A goal. Source: clinical facts, section 6B.
  WATER_CAUTION,
  WATER_CAUTION_REPROMPT,
  WATER_LEFT_OUT,
  ASK_GOAL,
  ASK_GOAL_REPROMPT,
  ASK_GOAL_USUAL,
  GOAL_SET("goal"),
  GOAL_NOT_SET,
  GOAL_IS("goal"),
  NO_GOAL,
  GOAL_TOO_LOW,
  GOAL_TOO_HIGH,
  GOAL_DROPPED,
  A_GLASS_IN_OUNCES,
  A_GLASS_IN_MILLILITRES,

  // When
  TIME_MORNING("time"),
  TIME_AFTERNOON("time"),
  TIME_EVENING("time"),
  TIME_NOON,
  LIST_TWO("first", "second"),
  LIST_MORE("first", "rest"),
  LIST_LAST("first", "last"),
  ON_ALL_DAYS,
  ON_WEEKDAYS,
  ON_WEEKENDS,
  ON_TODAY,
  ON_TOMORROW,
  WHEN_AT("days", "times"),
  WHEN_EVERY_HOUR("days", "first", "last"),
  WHEN_EVERY_HOURS("days", "hours", "first", "last"),
  WHEN_EVERY_MINUTES("days", "minutes", "first", "last"),
  WHEN_IN_A_MINUTE,
  WHEN_IN_MINUTES("minutes"),
  WHEN_IN_AN_HOUR,
  WHEN_IN_HOURS("hours"),

  // Reminders: what Alexa says then, and what is said about them now.
  REMIND_WATER,
  REMIND_STRETCH,
  REMIND_SOMETHING_ELSE,
  OFFER_WATER("when"),
  PLAN_WATER("when"),
  PLAN_STRETCH("when"),
  PLAN_INSTEAD("when"),
  PLAN_CHANGED("when"),
  PLAN_REPLACES("when"),
  PLAN_UNCLEAR,
  PLAN_TOO_CLOSE,
  PLAN_TOO_RARE,
  PLAN_TOO_MANY,
  PLAN_TOO_FAR,
  PLAN_NIGHT,
  PLAN_PAST,
  PLAN_DROPPED,
  ASK_SET,
  ASK_SET_REPROMPT,
  ASK_CHANGE,
  ASK_WHEN,
  ASK_WHEN_REPROMPT,
  ALEXA_ASKS,
  WATER_SET("when"),
  STRETCH_SET("when"),
  OLD_ONES_STAY,
  REMINDERS_HALF_SET,
  REMINDERS_NOT_SET,
  REMINDERS_DENIED,
  REMINDERS_UNANSWERED,
  REMINDERS_CARD,
  REMINDERS_OFF,
  NO_ZONE,
  NO_ZONE_AGAIN,
  ZONE_NOT_READ,
  DEVICE_CANNOT,
  TIME_REFUSED,
  REMINDER_GONE,
  REMINDER_CHANGED_MEANWHILE,
  ALEXA_BUSY,
  ALEXA_DOWN,
  ALEXA_SLOW,
  NO_REMINDERS,
  REMINDERS_LIST_WATER("when"),
  REMINDERS_LIST_STRETCH("when"),
  REMINDERS_EDITED,
  HOW_TO_STOP,
  REMINDERS_CANCELLED,
  REMINDERS_CANCELLED_SOME,
  REMINDERS_NONE_SUCH,
  ASK_WHICH_REMINDER,
  ASK_MOVE("time"),
  ASK_MOVE_REPROMPT,

  // What is kept
  ASK_ERASE,
  ASK_ERASE_REPROMPT,
  ERASED,
  ERASED_NOT_REMINDERS,
  NOT_ERASED,
  ERASE_NOT,
  ERASE_DROPPED;

  private final Set<String> gaps;

  WaterPhrase(String... gaps) {
    this.gaps = Set.of(gaps);
  }

  @Override
  public Set<String> gaps() {
    return gaps;
  }
}
