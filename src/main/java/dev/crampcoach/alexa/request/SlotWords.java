package dev.crampcoach.alexa.request;

import com.amazon.ask.model.Slot;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the words of a slot without what means nothing: fillers, politeness, the marks at the end.
 */
final class SlotWords {
  private static final Pattern FILLERS =
      Pattern.compile("(?i)(?:(?:um|uh|er|erm|hm|hmm)[ ,]+){1,9}");
  private static final String MARKS = "?!. ";
  private static final String PLEASE = " please";

  private SlotWords() {}

  /** Alexa may send a slot that she did not fill, or fill it with a blank. */
  static boolean areIn(Slot slot) {
    return slot != null && slot.getValue() != null && !slot.getValue().isBlank();
  }

  static String of(Slot slot) {
    String words = withoutMarks(slot.getValue().strip());
    if (words.toLowerCase(Locale.ROOT).endsWith(PLEASE)) {
      words = withoutMarks(words.substring(0, words.length() - PLEASE.length()));
    }
    Matcher fillers = FILLERS.matcher(words);
    return fillers.lookingAt() ? words.substring(fillers.end()) : words;
  }

  private static String withoutMarks(String words) {
    int end = words.length();
    while (end > 0 && MARKS.indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.substring(0, end);
  }
}
