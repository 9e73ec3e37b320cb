package dev.crampcoach.speech;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Whom to call in one locale, as words: {@code Lifeline on [13 11 14]}. What stands in brackets is
 * a number, read digit by digit. Source: clinical facts, section 7; every number is to be checked
 * again before a release.
 */
public final class Phonebook {
  /** A number within the words. */
  public static final Pattern NUMBER = Pattern.compile("\\[([0-9 -]+)]");

  private static final String ANYWHERE = "anywhere";

  private final Map<PhoneLine, String> lines = new EnumMap<>(PhoneLine.class);

  private Phonebook(String name) {
    Map<String, String> words = PropertyFile.read(file(name));
    for (PhoneLine line : PhoneLine.values()) {
      String key = line.name().toLowerCase(Locale.ROOT);
      String value = words.get(key);
      if (value == null || value.isBlank()) {
        throw new IllegalArgumentException("phones of " + name + ": no " + key);
      }
      lines.put(line, value);
    }
  }

  /**
   * The numbers of a locale such as {@code en-GB}; of an unknown one, the words that fit anywhere.
   */
  public static Phonebook of(String locale) {
    boolean known =
        locale.matches("[a-z]{2}-[A-Z]{2}") && Phonebook.class.getResource(file(locale)) != null;
    return new Phonebook(known ? locale : ANYWHERE);
  }

  public String words(PhoneLine line) {
    return lines.get(line);
  }

  private static String file(String name) {
    return "/phones/" + name + ".properties";
  }
}
