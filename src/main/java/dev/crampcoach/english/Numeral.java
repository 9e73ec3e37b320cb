package dev.crampcoach.english;

import java.util.Optional;

/**
 * A number as spoken, with its place in the sentence.
 *
 * @param article whether it is only "a", "an" or "another", which count but are no numeral
 * @param head in "two fifty" the two, if it may also be two of fifty
 * @param start index of its first word
 * @param end index after its last word
 */
public record Numeral(Rational value, boolean article, Optional<Integer> head, int start, int end) {

  /** Returns the number after {@link #head}: the fifty of "two fifty". */
  public Rational tail() {
    return Rational.of(value.numerator() % 100);
  }
}
