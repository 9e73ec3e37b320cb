package dev.crampcoach.hydration;

import java.util.Optional;

/**
 * What somebody said they drank.
 *
 * @param drink empty where it is no amount that can be counted
 * @param tooMuch whether it is none because it is more than anybody drinks at once
 */
public record Drunk(Optional<Drink> drink, boolean tooMuch) {
  static final Drunk UNCLEAR = new Drunk(Optional.empty(), false);

  public static Drunk of(double millilitres) {
    long whole = Math.round(millilitres);
    return whole < 1 || whole > Drink.MOST
        ? new Drunk(Optional.empty(), whole > Drink.MOST)
        : new Drunk(Optional.of(new Drink((int) whole)), false);
  }
}
