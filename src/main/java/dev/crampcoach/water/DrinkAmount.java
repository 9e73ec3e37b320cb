package dev.crampcoach.water;

import java.util.Optional;

/**
 * What somebody said they drank.
 *
 * @param drink empty where it is no amount that can be counted
 * @param tooMuch whether it is none because it is more than anybody drinks at once
 * @param nothing whether it is none because nothing was drunk at all
 */
public record DrinkAmount(Optional<Drink> drink, boolean tooMuch, boolean nothing) {
  static final DrinkAmount UNCLEAR = new DrinkAmount(Optional.empty(), false, false);
  static final DrinkAmount NOTHING = new DrinkAmount(Optional.empty(), false, true);

  public static DrinkAmount of(double millilitres) {
    long whole = Math.round(millilitres);
    if (whole < 1) {
      return NOTHING;
    }
    return whole > Drink.MOST
        ? new DrinkAmount(Optional.empty(), true, false)
        : new DrinkAmount(Optional.of(new Drink((int) whole)), false, false);
  }
}
