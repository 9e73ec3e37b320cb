package dev.crampcoach.alexa.request;

import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.Intent;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.StretchMove;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Maps the interaction model's intent names to intents. A name that ends in {@code WordsIntent}
 * carries the listener's own words.
 */
final class IntentNames {
  private static final String WORDS = "WordsIntent";
  private static final Map<String, Intent> INTENTS = new HashMap<>();

  static {
    INTENTS.put("AMAZON.YesIntent", Move.YES);
    INTENTS.put("AMAZON.NoIntent", Move.NO);
    INTENTS.put("AMAZON.HelpIntent", Move.HELP);
    INTENTS.put("AMAZON.StopIntent", Command.STOP);
    INTENTS.put("AMAZON.CancelIntent", Command.CANCEL);
    INTENTS.put("AMAZON.NavigateHomeIntent", Command.STOP);
    INTENTS.put("AMAZON.RepeatIntent", Command.REPEAT);
    INTENTS.put("AMAZON.NextIntent", Move.NEXT);
    INTENTS.put("AMAZON.PreviousIntent", Move.PREVIOUS);
    INTENTS.put("AMAZON.StartOverIntent", Move.START_OVER);
    INTENTS.put("AMAZON.FallbackIntent", Move.NOTHING);
    INTENTS.put("MoreIntent", Move.MORE);
    INTENTS.put("AMAZON.MoreIntent", Move.MORE);
    INTENTS.put("ThanksIntent", Command.THANKS);
    INTENTS.put("FirstIntent", Move.FIRST);
    INTENTS.put("SecondIntent", Move.SECOND);
    INTENTS.put("WaitIntent", Move.WAIT);
    INTENTS.put("AMAZON.PauseIntent", StretchMove.PAUSE);
    INTENTS.put("AMAZON.ResumeIntent", StretchMove.RESUME);
    INTENTS.put("NotSureIntent", Move.NOT_SURE);
    INTENTS.put("EasingIntent", Move.EASING);
    INTENTS.put("EasingALittleIntent", Move.EASING_A_LITTLE);
    INTENTS.put("NotEasingIntent", Move.NOT_EASING);
    INTENTS.put("CrampNowIntent", Command.CRAMP_NOW);
    INTENTS.put("CrampElsewhereIntent", Command.CRAMP_ELSEWHERE);
    INTENTS.put("StartStretchIntent", Command.START_STRETCH);
    INTENTS.put("SeekCareIntent", Command.SEEK_CARE);
    INTENTS.put("CheckIntent", Command.CHECK);
    INTENTS.put("HelpMeIntent", Command.HELP_ME);
    INTENTS.put("CallHelpIntent", Command.CALL_HELP);
    INTENTS.put("HelpComingIntent", Command.HELP_COMING);
    INTENTS.put("MisheardIntent", Command.MISHEARD);
    INTENTS.put("StartIntent", Move.START);
    INTENTS.put("GoAheadIntent", Command.GO_AHEAD);
    INTENTS.put("HurtsIntent", Move.HURTS);
    INTENTS.put("SkipIntent", StretchMove.SKIP);
    INTENTS.put("LastStepIntent", StretchMove.LAST);
    INTENTS.put("GoToStepIntent", StretchMove.GO_TO);
    INTENTS.put("OtherLegIntent", StretchMove.OTHER_LEG);
    INTENTS.put("SlowerIntent", StretchMove.SLOWER);
    INTENTS.put("FasterIntent", StretchMove.FASTER);
    INTENTS.put("HowManyLeftIntent", StretchMove.HOW_MANY_LEFT);
    INTENTS.put("HowLongLeftIntent", StretchMove.HOW_LONG_LEFT);
    INTENTS.put("KeepGoingIntent", StretchMove.KEEP_GOING);
    INTENTS.put("StepByStepIntent", StretchMove.STEP_BY_STEP);
    INTENTS.put("FullInstructionsIntent", StretchMove.FULL_WORDS);
    INTENTS.put("ShortInstructionsIntent", StretchMove.SHORT_WORDS);
    INTENTS.put("DrankIntent", Command.DRANK);
    INTENTS.put("TakeBackIntent", Command.TAKE_BACK);
    INTENTS.put("CountIntent", Command.COUNT);
    INTENTS.put("GoalIntent", Command.GOAL);
    INTENTS.put("RemindIntent", Command.REMIND);
    INTENTS.put("RemindersIntent", Command.REMINDERS);
    INTENTS.put("StopRemindersIntent", Command.STOP_REMINDERS);
    INTENTS.put("EraseIntent", Command.ERASE);
    INTENTS.put("AmountIntent", Command.AMOUNT);
    INTENTS.put("CorrectIntent", Command.CORRECT);
    INTENTS.put("CountYesterdayIntent", Command.COUNT);
    INTENTS.put("CountWeekIntent", Command.COUNT);
    INTENTS.put("JustNowIntent", Command.WORDS);
    INTENTS.put("TimeIntent", Command.WORDS);
    INTENTS.put("DurationIntent", Command.WORDS);
    INTENTS.put("DelayIntent", Command.WORDS);
    INTENTS.put("AboutIntent", Command.ABOUT);
    INTENTS.put("GuideIntent", Command.GUIDE);
    INTENTS.put("HowLongIntent", Command.HOW_LONG);
    INTENTS.put("ProofIntent", Command.PROOF);
    INTENTS.put("WhoNotIntent", Command.WHO_NOT);
    INTENTS.put("FeelsIntent", Command.FEELS);
    INTENTS.put("EasierIntent", Command.EASIER);
  }

  private IntentNames() {}

  /** An unknown name counts as free words. */
  static Intent of(String name) {
    return INTENTS.getOrDefault(name, Command.WORDS);
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
