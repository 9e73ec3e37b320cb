package dev.crampcoach.water;

import dev.crampcoach.english.Rational;
import java.util.Optional;

/**
 * What a listener said they drank, or why nothing is counted.
 *
 * @param drink empty unless it is to be counted
 * @param period over how long it was drunk, as far as they said
 * @param unnamed whether a bottle was told without saying of what
 */
public record DrinkAmount(Verdict verdict, Optional<Drink> drink, Period period, boolean unnamed) {
  /** Whether an amount is counted, and if not, why. */
  public enum Verdict {
    COUNTED,
    /** The amount was not understood, or left open. */
    UNCLEAR,
    /** More than anybody drinks. */
    TOO_MUCH,
    NOTHING,
    /** Alcohol. */
    NO_WATER,
    /** Not drunk yet. */
    NOT_YET,
    ANOTHER_DAY
  }

  /** Over how long it was drunk. */
  public enum Period {
    UNSAID,
    JUST_NOW,
    /** In a part of the day: "this morning". */
    PART_OF_DAY,
    WHOLE_DAY
  }

  static DrinkAmount of(Verdict verdict) {
    return new DrinkAmount(verdict, Optional.empty(), Period.UNSAID, false);
  }

  /** Counts an amount; none is nothing, and less than none is not understood. */
  static DrinkAmount of(
      Rational millilitres, Optional<Drink.Told> said, Period period, boolean unnamed) {
    long whole = millilitres.rounded();
    if (whole < 1) {
      return of(millilitres.isNegative() ? Verdict.UNCLEAR : Verdict.NOTHING);
    }
    return whole > Drink.MOST
        ? of(Verdict.TOO_MUCH)
        : new DrinkAmount(
            Verdict.COUNTED, Optional.of(new Drink((int) whole, said)), period, unnamed);
  }

  public static DrinkAmount ofMillilitres(long millilitres) {
    return of(Rational.of(millilitres), Optional.empty(), Period.UNSAID, false);
  }

  public static DrinkAmount ofGlasses(int glasses) {
    return of(Rational.of((long) glasses * Drink.GLASS), Optional.empty(), Period.UNSAID, false);
  }
}
