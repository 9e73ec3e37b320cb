package dev.crampcoach.water;

import dev.crampcoach.english.Rational;
import java.util.Optional;

/**
 * One amount as it was told, with its place in the sentence.
 *
 * @param clarity whether it can be counted, and if not, why
 * @param measure empty for a bare number, which counts glasses
 * @param millilitres zero unless it can be counted
 * @param start index of its first word
 * @param end index after its last word
 */
record SaidDrink(
    Clarity clarity,
    Rational count,
    Optional<Measure> measure,
    Rational millilitres,
    boolean unnamed,
    int start,
    int end) {
  enum Clarity {
    CLEAR,
    VAGUE,
    ALCOHOL
  }

  SaidDrink as(Clarity other) {
    return new SaidDrink(other, count, measure, millilitres, unnamed, start, end);
  }

  /** The same number in another measure: "a liter, no, half". */
  SaidDrink in(Measure other, Rational size) {
    return new SaidDrink(
        clarity, count, Optional.of(other), count.times(size), unnamed, start, end);
  }
}
