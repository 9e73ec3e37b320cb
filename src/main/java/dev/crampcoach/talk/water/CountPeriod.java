package dev.crampcoach.talk.water;

import dev.crampcoach.english.Words;
import java.util.regex.Pattern;

/** Parses which count somebody asks for, from English words. The default is today's. */
public enum CountPeriod {
  YESTERDAY("yesterdays?|day before"),
  WEEK("week|weekly|seven days|past days|last few days"),
  GOAL(
      "aiming for|supposed to aim|did we set|we set|(what|whats|is|tell me|remind me) .*\\b(my|the) ?(daily |water |drink(ing)? )?(goal|target|aim)$"),
  LAST(
      "(did|have|got) you (count|get|log|add|record|write|hear|catch|save|note)\\w*|was (it|that) (counted|logged|added|recorded)|(did|has) (it|that) (count|go in|get logged|been counted)"),
  BEHIND("behind|on track|ahead|on schedule|on target"),
  LEFT(
      "left|to go|more to|how far|how close|how near|remaining|away from|reach(ed)?|hit|met|enough|made it|(many|much) more|do i (still )?need|should i still|still have to|short of"),
  TODAY("");

  private final Pattern words;

  CountPeriod(String words) {
    this.words = Pattern.compile("\\b(" + words + ")(\\b|$)");
  }

  public static CountPeriod in(Words words) {
    for (CountPeriod asked : values()) {
      if (asked.words.matcher(words.toString()).find()) {
        return asked;
      }
    }
    return TODAY;
  }
}
