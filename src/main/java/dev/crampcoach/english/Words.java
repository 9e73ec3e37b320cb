package dev.crampcoach.english;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a listener said, as plain small words. Apostrophes are dropped ("can't" is "cant"), so that
 * writers and recognisers agree.
 */
public record Words(List<String> list) {
  /** Longer than any breath; what comes after is not read. */
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
   * The plain small words of a text of any length. Every sentence comes through here several times,
   * so it is read letter by letter, where patterns took a fifth of a turn.
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

  /** Letters and numbers of any script. */
  private static boolean isOfWords(int letter) {
    int type = Character.getType(letter);
    return Character.isLetterOrDigit(letter)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** An accent, apart from its letter, or an apostrophe: what surrounds it is one word. */
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

  /** Whether these words occur in this order without a gap. */
  public boolean contains(Words phrase) {
    return !phrase.isEmpty() && java.util.Collections.indexOfSubList(list, phrase.list) >= 0;
  }

  @Override
  public String toString() {
    return String.join(" ", list);
  }
}
