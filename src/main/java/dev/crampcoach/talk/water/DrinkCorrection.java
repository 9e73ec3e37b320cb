package dev.crampcoach.talk.water;

import dev.crampcoach.english.Words;
import java.util.regex.Pattern;

/** Parses a corrected amount from English words: "two, not three", "make that one". */
public final class DrinkCorrection {
  private static final Pattern BACK =
      Pattern.compile(
          "\\b(off|back|undo|remove|delete|scratch|cancel|strike|spill\\w*|spilt|sink|mistake|(?<!\\b(it|was|that|to|be) )minus|dont count|didnt (drink|have)|take away|knock)\\b");

  /** A negated amount: up to three words after a "not". */
  private static final Pattern NOT =
      Pattern.compile(
          "\\b(not|wasnt|isnt|instead of|rather than) ((a|an|one|half a|\\w+) )?\\w+\\b");

  /** A part of the last drink: "take one off", "knock off half a glass". */
  private static final Pattern OFF = Pattern.compile("\\b(take|took|knock|leave)\\b.*\\boff\\b");

  /**
   * What comes before an amount that stands for all others: "two plus a half, so two and a half".
   */
  private static final Pattern SUMMED_UP =
      Pattern.compile("^.*\\b(so|i mean|i meant|should be|i said|in all its|altogether its) ");

  private DrinkCorrection() {}

  /** Whether a part of the last drink is to be removed, of which the words may say how much. */
  static boolean takesOff(Words words) {
    return OFF.matcher(words.toString()).find();
  }

  /** What follows "so" or "I mean", or else all words. */
  static Words summedUp(Words words) {
    return Words.of(SUMMED_UP.matcher(words.toString()).replaceFirst(""));
  }

  /** Whether the last drink is to be removed, even if a number is named too. */
  public static boolean takesBack(Words words) {
    return BACK.matcher(words.toString()).find();
  }

  /** Whether there is a number below zero, which is no amount. */
  static boolean isNegative(Words words) {
    return words.list().contains("minus") || words.list().contains("negative");
  }

  /** The words without the negated amount. */
  static Words of(Words words) {
    return Words.of(NOT.matcher(words.toString()).replaceAll(" "));
  }
}
