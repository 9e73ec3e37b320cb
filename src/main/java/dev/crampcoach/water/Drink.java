package dev.crampcoach.water;

import dev.crampcoach.english.Rational;
import java.util.Optional;

/**
 * An amount drunk at once.
 *
 * @param millilitres at least one, at most {@link #MOST}
 * @param said how the listener told it, if in one measure, so that we can say it back
 */
public record Drink(int millilitres, Optional<Told> said) {
  /** An amount in the listener's own measure. */
  public record Told(Rational count, Measure measure) {}

  /** The size of our glass, in milliliters. Source: clinical facts, section 6B. */
  public static final int GLASS = 240;

  /** More than anybody drinks in a day, in milliliters: a number that nobody means. */
  public static final int MOST = 20_000;

  public Drink {
    require(millilitres);
  }

  /**
   * @throws IllegalArgumentException if nobody drinks that much, or nothing
   */
  public static void require(int millilitres) {
    if (millilitres < 1 || millilitres > MOST) {
      throw new IllegalArgumentException("a drink is one to " + MOST + " millilitres");
    }
  }

  public Drink(int millilitres) {
    this(millilitres, Optional.empty());
  }
}
