package dev.crampcoach.alexa.request;

import dev.crampcoach.dialogue.Intent;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The names that the interaction model gives to intents. A name that ends in {@code WordsIntent}
 * brings the listener's own words.
 */
final class IntentNames {
  private static final String WORDS = "WordsIntent";
  private static final Map<String, Intent> INTENTS = new HashMap<>();

  static {
    INTENTS.put("AMAZON.YesIntent", Intent.YES);
    INTENTS.put("AMAZON.NoIntent", Intent.NO);
    INTENTS.put("AMAZON.HelpIntent", Intent.HELP);
    INTENTS.put("AMAZON.StopIntent", Intent.STOP);
    INTENTS.put("AMAZON.CancelIntent", Intent.CANCEL);
    INTENTS.put("AMAZON.NavigateHomeIntent", Intent.STOP);
    INTENTS.put("AMAZON.RepeatIntent", Intent.REPEAT);
    INTENTS.put("AMAZON.NextIntent", Intent.NEXT);
    INTENTS.put("AMAZON.PreviousIntent", Intent.PREVIOUS);
    INTENTS.put("AMAZON.StartOverIntent", Intent.START_OVER);
    INTENTS.put("AMAZON.FallbackIntent", Intent.NOTHING);
    INTENTS.put("MoreIntent", Intent.MORE);
    INTENTS.put("ThanksIntent", Intent.THANKS);
    INTENTS.put("FirstIntent", Intent.FIRST);
    INTENTS.put("SecondIntent", Intent.SECOND);
    INTENTS.put("WaitIntent", Intent.WAIT);
    INTENTS.put("AMAZON.PauseIntent", Intent.PAUSE);
    INTENTS.put("AMAZON.ResumeIntent", Intent.RESUME);
    INTENTS.put("NotSureIntent", Intent.NOT_SURE);
    INTENTS.put("EasingIntent", Intent.EASING);
    INTENTS.put("EasingALittleIntent", Intent.EASING_A_LITTLE);
    INTENTS.put("NotEasingIntent", Intent.NOT_EASING);
    INTENTS.put("CrampNowIntent", Intent.CRAMP_NOW);
    INTENTS.put("CrampElsewhereIntent", Intent.CRAMP_ELSEWHERE);
    INTENTS.put("StartStretchIntent", Intent.START_STRETCH);
    INTENTS.put("SeekCareIntent", Intent.SEEK_CARE);
    INTENTS.put("CheckIntent", Intent.CHECK);
    INTENTS.put("CallHelpIntent", Intent.CALL_HELP);
    INTENTS.put("HelpComingIntent", Intent.HELP_COMING);
    INTENTS.put("MisheardIntent", Intent.MISHEARD);
    INTENTS.put("StartIntent", Intent.START);
    INTENTS.put("GoAheadIntent", Intent.GO_AHEAD);
    INTENTS.put("HurtsIntent", Intent.HURTS);
    INTENTS.put("SkipIntent", Intent.SKIP);
    INTENTS.put("LastStepIntent", Intent.LAST);
    INTENTS.put("GoToStepIntent", Intent.GO_TO);
    INTENTS.put("OtherLegIntent", Intent.OTHER_LEG);
    INTENTS.put("SlowerIntent", Intent.SLOWER);
    INTENTS.put("FasterIntent", Intent.FASTER);
    INTENTS.put("HowManyLeftIntent", Intent.HOW_MANY_LEFT);
    INTENTS.put("HowLongLeftIntent", Intent.HOW_LONG_LEFT);
    INTENTS.put("KeepGoingIntent", Intent.KEEP_GOING);
    INTENTS.put("StepByStepIntent", Intent.STEP_BY_STEP);
    INTENTS.put("FullInstructionsIntent", Intent.FULL_WORDS);
    INTENTS.put("ShortInstructionsIntent", Intent.SHORT_WORDS);
    INTENTS.put("DrankIntent", Intent.DRANK);
    INTENTS.put("TakeBackIntent", Intent.TAKE_BACK);
    INTENTS.put("CountIntent", Intent.COUNT);
    INTENTS.put("GoalIntent", Intent.GOAL);
    INTENTS.put("RemindIntent", Intent.REMIND);
    INTENTS.put("RemindersIntent", Intent.REMINDERS);
    INTENTS.put("StopRemindersIntent", Intent.STOP_REMINDERS);
    INTENTS.put("EraseIntent", Intent.ERASE);
    INTENTS.put("AmountIntent", Intent.AMOUNT);
    INTENTS.put("CorrectIntent", Intent.CORRECT);
    INTENTS.put("AboutIntent", Intent.ABOUT);
    INTENTS.put("GuideIntent", Intent.GUIDE);
    INTENTS.put("HowLongIntent", Intent.HOW_LONG);
    INTENTS.put("ProofIntent", Intent.PROOF);
    INTENTS.put("WhoNotIntent", Intent.WHO_NOT);
    INTENTS.put("FeelsIntent", Intent.FEELS);
    INTENTS.put("EasierIntent", Intent.EASIER);
  }

  private IntentNames() {}

  /** A name that we do not know brings words, if it brings anything. */
  static Intent of(String name) {
    return INTENTS.getOrDefault(name, Intent.WORDS);
  }

  /** Whether a slot holds the listener's own words, said just after the carrier. */
  static boolean bringsWords(String name) {
    return name.endsWith(WORDS);
  }

  static boolean knows(String name) {
    return bringsWords(name) || INTENTS.containsKey(name);
  }

  static Set<String> fixed() {
    return Set.copyOf(INTENTS.keySet());
  }
}
