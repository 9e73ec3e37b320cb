package dev.crampcoach;

import java.util.Locale;

/** The Flesch-Kincaid grade of a text: about the US school year that reads it with ease. */
final class Grade {
  private Grade() {}

  static double of(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^a-z']+");
    long sentences =
        Math.max(1, text.chars().filter(c -> c == '.' || c == '!' || c == '?').count());
    long syllables = 0;
    for (String word : words) {
      syllables += syllables(word);
    }
    return 0.39 * words.length / sentences + 11.8 * syllables / words.length - 15.59;
  }

  private static int syllables(String word) {
    String plain = word.replaceAll("(?:[^laeiouy]es|ed|[^laeiouy]e)$", "").replaceAll("^y", "");
    int groups = 0;
    boolean vowel = false;
    for (char letter : plain.toCharArray()) {
      boolean now = "aeiouy".indexOf(letter) >= 0;
      groups += now && !vowel ? 1 : 0;
      vowel = now;
    }
    return Math.max(1, groups);
  }
}
