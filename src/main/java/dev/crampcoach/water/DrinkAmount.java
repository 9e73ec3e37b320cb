package dev.crampcoach.water;

import java.util.Optional;

/**
 * The amount a listener said they drank.
 *
 * @param drink empty if the amount cannot be counted
 * @param tooMuch whether it cannot be counted because nobody drinks that much at once
 * @param nothing whether it cannot be counted because nothing was drunk
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
