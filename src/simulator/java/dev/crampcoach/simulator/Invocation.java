package dev.crampcoach.simulator;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a sentence names the skill, and what it says to it.
 *
 * @param opens whether it opens the skill and says no more
 * @param names whether it asks the skill something by name
 * @param words what is said to the skill
 */
record Invocation(boolean opens, boolean names, String words) {
  private static final Pattern OPENING =
      Pattern.compile(
          "(?i)\\s*(?:alexa[ ,]+)?(?:open|launch|start|begin|ask|tell) cramp coach(?: skill)?\\s*[.!]?\\s*");
  private static final Pattern ONE_SHOT =
      Pattern.compile(
          "(?i)\\s*(?:alexa[ ,]+)?(?:ask|tell) cramp coach\\b(?:[ ,]+(?:to|about|for|that|if|whether)\\b)?[ ,:]*");

  static Invocation of(String text) {
    Matcher oneShot = ONE_SHOT.matcher(text);
    boolean asks = oneShot.lookingAt();
    String words = asks ? text.substring(oneShot.end()) : text;
    return new Invocation(OPENING.matcher(text).matches(), asks, words);
  }
}
