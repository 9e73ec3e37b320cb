package dev.crampcoach.english;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A listener's words in lower case without punctuation. Apostrophes are dropped ("can't" is
 * "cant"), so that our files and speech recognition agree.
 */
public record Words(List<String> list) {
  /** More than one spoken turn; the rest is ignored. */
  private static final int MOST_CHARACTERS = 1000;

  private static final String APOSTROPHES = "'’`";

  public Words {
    list = List.copyOf(list);
  }

  public static Words of(String text) {
    return new Words(
        split(text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text));
  }

  /**
   * Splits a text of any length into lower-case words. Every sentence is split several times in a
   * turn, so this scans characters: regular expressions took a fifth of the turn.
   */
  public static List<String> split(String text) {
    String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    plain
        .codePoints()
        .forEach(
            letter -> {
              if (isOfWords(letter)) {
                word.appendCodePoint(letter);
              } else if (!isSilent(letter)) {
                end(word, words);
              }
            });
    end(word, words);
    return words;
  }

  private static void end(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  /** Whether this is a letter or number of any script. */
  private static boolean isOfWords(int letter) {
    int type = Character.getType(letter);
    return Character.isLetterOrDigit(letter)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** Whether this is a combining accent or an apostrophe, which do not separate words. */
  private static boolean isSilent(int letter) {
    int type = Character.getType(letter);
    return APOSTROPHES.indexOf(letter) >= 0
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  public boolean isEmpty() {
    return list.isEmpty();
  }

  /** Whether these words occur consecutively and in this order. */
  public boolean contains(Words phrase) {
    return !phrase.isEmpty() && java.util.Collections.indexOfSubList(list, phrase.list) >= 0;
  }

  @Override
  public String toString() {
    return String.join(" ", list);
  }
}
