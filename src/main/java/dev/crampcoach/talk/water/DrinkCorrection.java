package dev.crampcoach.talk.water;

import dev.crampcoach.english.Words;
import java.util.regex.Pattern;

/** What somebody says a drink was instead, in English words: "two, not three", "make that one". */
public final class DrinkCorrection {
  private static final Pattern BACK =
      Pattern.compile(
          "\\b(off|back|undo|remove|delete|scratch|cancel|strike|spill\\w*|spilt|sink|mistake|(?<!\\b(it|was|that|to|be) )minus|dont count|didnt (drink|have)|take away|knock)\\b");

  /** What it was not: up to three words behind a "not". */
  private static final Pattern NOT =
      Pattern.compile(
          "\\b(not|wasnt|isnt|instead of|rather than) ((a|an|one|half a|\\w+) )?\\w+\\b");

  private DrinkCorrection() {}

  /** Whether the last drink is to go, whatever number stands beside. */
  public static boolean takesBack(Words words) {
    return BACK.matcher(words.toString()).find();
  }

  /** The words without what it was not. */
  static Words of(Words words) {
    return Words.of(NOT.matcher(words.toString()).replaceAll(" "));
  }
}
