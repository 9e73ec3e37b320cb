package dev.crampcoach.catalogue;

import dev.crampcoach.speech.ContentId;
import java.util.Optional;

/**
 * One answer of an item: what is said, and the caution that belongs to it.
 *
 * @param id a word or a few, such as {@code new-injury}; unique within the item
 * @param kind the same in every language, and never read from the table
 * @param caution said after the answer, once a session
 */
public record AnswerLine(String id, LineKind kind, String say, Optional<String> caution) {
  private static final int MOST_WORDS = 30;
  private static final int MOST_FIRST = 12;
  private static final int MOST_CAUTION = 12;

  /**
   * @throws IllegalArgumentException naming the line and the field that is wrong
   */
  public AnswerLine {
    ContentId.requireLine(id);
    Guard.words(id + ": say", say);
    Guard.length(id + ": say", say, MOST_WORDS);
    Guard.length(id + ": say: first sentence", firstSentence(say), MOST_FIRST);
    caution.ifPresent(words -> Guard.words(id + ": caution", words));
    caution.ifPresent(words -> Guard.length(id + ": caution", words, MOST_CAUTION));
  }

  /** How many words the answer has, without its caution. */
  public int words() {
    return Guard.count(say);
  }

  private static String firstSentence(String say) {
    int end = 0;
    while (end < say.length() && ".!?".indexOf(say.charAt(end)) < 0) {
      end++;
    }
    return say.substring(0, end);
  }
}
