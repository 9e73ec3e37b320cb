package dev.crampcoach.catalogue;

import java.util.regex.Pattern;

/**
 * Checks the text of the catalogue, wherever it comes from: an editor may paste anything into a
 * row.
 */
final class Guard {
  private static final int LONGEST = 600;
  private static final Pattern PLAIN = Pattern.compile("[^\\p{Cntrl}<>&{}\\[\\]]*");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Guard() {}

  static int count(String text) {
    return SPACE.split(text.strip()).length;
  }

  /** Throws if the text has more words than this. */
  static void length(String field, String text, int most) {
    int words = count(text);
    if (words > most) {
      throw new IllegalArgumentException(field + ": " + words + " words, at most " + most);
    }
  }

  /**
   * Throws if the text is blank, too long, or has markup. The message names the field, never the
   * text.
   */
  static void words(String field, String words) {
    if (words.isBlank()) {
      throw new IllegalArgumentException(field + ": no words");
    }
    if (words.length() > LONGEST) {
      throw new IllegalArgumentException(field + ": longer than " + LONGEST + " characters");
    }
    if (!PLAIN.matcher(words).matches()) {
      throw new IllegalArgumentException(field + ": markup or control characters");
    }
  }
}
