package dev.crampcoach.hydration;

import java.util.Optional;

/**
 * What somebody said they drank.
 *
 * @param drink empty where it is no amount that can be counted
 * @param tooMuch whether it is none because it is more than anybody drinks at once
 * @param nothing whether it is none because nothing was drunk at all
 */
public record Drunk(Optional<Drink> drink, boolean tooMuch, boolean nothing) {
  static final Drunk UNCLEAR = new Drunk(Optional.empty(), false, false);
  static final Drunk NOTHING = new Drunk(Optional.empty(), false, true);

  public static Drunk of(double millilitres) {
    long whole = Math.round(millilitres);
    if (whole < 1) {
      return NOTHING;
    }
    return whole > Drink.MOST
        ? new Drunk(Optional.empty(), true, false)
        : new Drunk(Optional.of(new Drink((int) whole)), false, false);
  }
}
