package dev.crampcoach.simulator;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits a sentence into words as a speech recognizer writes them: small letters and apostrophes.
 * Different spellings of an apostrophe, or its absence, are equal.
 */
record Tokens(List<String> list, List<String> spoken) {

  static Tokens of(String text) {
    String plain =
        text.toLowerCase(Locale.ROOT)
            .replace('’', '\'')
            .replaceAll("[^\\p{L}\\p{N}' ]+", " ")
            .strip();
    List<String> spoken = plain.isEmpty() ? List.of() : Arrays.asList(plain.split("\\s+"));
    return of(spoken);
  }

  private static Tokens of(List<String> spoken) {
    return new Tokens(
        spoken.stream().map(word -> word.replace("'", "")).filter(word -> !word.isEmpty()).toList(),
        List.copyOf(spoken));
  }

  Tokens without(Set<String> words) {
    return of(spoken.stream().filter(word -> !words.contains(word)).toList());
  }

  Tokens from(int start, int end) {
    return of(spoken.subList(start, end));
  }

  boolean startsWith(Tokens other) {
    return list.size() >= other.list.size()
        && list.subList(0, other.list.size()).equals(other.list);
  }

  boolean endsWith(Tokens other) {
    return list.size() >= other.list.size()
        && list.subList(list.size() - other.list.size(), list.size()).equals(other.list);
  }

  /** Returns the share of common words among all words, from zero to one. */
  double alike(Tokens other) {
    var all = new HashSet<>(list);
    all.addAll(other.list);
    var shared = new HashSet<>(list);
    shared.retainAll(new HashSet<>(other.list));
    return all.isEmpty() ? 0 : shared.size() / (double) all.size();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Tokens tokens && list.equals(tokens.list);
  }

  @Override
  public int hashCode() {
    return list.hashCode();
  }

  @Override
  public String toString() {
    return String.join(" ", spoken);
  }
}
