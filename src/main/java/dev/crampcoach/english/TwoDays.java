package dev.crampcoach.english;

import java.util.regex.Pattern;

/**
 * Finds two days with a time each ("at four today and five tomorrow"), which no plan can hold, and
 * days that are counted from another one ("a week from Monday").
 */
final class TwoDays {
  /** The names of the days of the week. */
  static final String DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)days?";

  private static final Pattern CORRECTED =
      Pattern.compile("\\b(no|not|instead|sorry|wait|actually|meant?|make)\\b");

  private static final Pattern TWO =
      Pattern.compile(
          "\\b(today|tonight|this (morning|afternoon|evening))\\b.*\\btomorrow\\b|\\b"
              + DAY
              + "\\b.* at .*\\b"
              + DAY
              + "\\b.* at |\\bweeks? from (tomorrow|"
              + DAY
              + ")\\b");

  private TwoDays() {}

  /** In "not today, tomorrow" only one of the days is meant. */
  static boolean areIn(String text) {
    return TWO.matcher(text).find() && !CORRECTED.matcher(text).find();
  }
}
