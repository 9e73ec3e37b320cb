package dev.crampcoach.english;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A listener's words in lower case without punctuation. Apostrophes are dropped ("can't" is
 * "cant"), so that our files and speech recognition agree.
 */
public record Words(List<String> list) {
  /** More than one spoken turn; the rest is ignored. */
  private static final int MOST_CHARACTERS = 1000;

  /** Units that are written right behind a number. */
  private static final Set<String> UNITS = Set.of("ml", "mls", "cl", "dl", "l", "oz", "cc");

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
    int[] letters = plain.codePoints().toArray();
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    for (int at = 0; at < letters.length; at++) {
      if (isOfWords(letters[at])) {
        word.appendCodePoint(letters[at]);
      } else if (isBetweenDigits(letters, at)) {
        joinDigits(letters, at, word, words);
      } else if (!isSilent(letters[at])) {
        end(word, words);
      }
    }
    end(word, words);
    return words;
  }

  private static boolean isBetweenDigits(int[] letters, int at) {
    return at < letters.length - 1
        && Character.isDigit(letters[at + 1])
        && (letters[at] == '.' || at > 0 && Character.isDigit(letters[at - 1]));
  }

  /**
   * Spells a number as it is spoken: "2.5" is "2 point 5", "1,000" is "1000", "1/2" is "1 over 2".
   */
  private static void joinDigits(int[] letters, int at, StringBuilder word, List<String> words) {
    switch (letters[at]) {
      case '.' -> {
        end(word, words);
        words.add("point");
      }
      case '/' -> {
        end(word, words);
        words.add("over");
      }
      case ',' -> {
        if (!isThousands(letters, at)) {
          end(word, words);
        }
      }
      default -> end(word, words);
    }
  }

  /** Whether exactly three digits follow a comma. */
  private static boolean isThousands(int[] letters, int at) {
    int digits = 0;
    while (at + 1 + digits < letters.length && Character.isDigit(letters[at + 1 + digits])) {
      digits++;
    }
    return digits == 3;
  }

  private static void end(StringBuilder word, List<String> words) {
    if (word.isEmpty()) {
      return;
    }
    int digits = 0;
    while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
      digits++;
    }
    // "750ml" is said as two words.
    if (digits > 0 && UNITS.contains(word.substring(digits))) {
      words.add(word.substring(0, digits));
      word.delete(0, digits);
    }
    words.add(word.toString());
    word.setLength(0);
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
