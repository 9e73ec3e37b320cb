package dev.crampcoach.water;

/**
 * An amount drunk at once.
 *
 * @param millilitres at least one, at most {@link #MOST}
 */
public record Drink(int millilitres) {
  /** The size of our glass, in milliliters. Source: clinical facts, section 6B. */
  public static final int GLASS = 240;

  /** Eight glasses, in milliliters: nobody drinks more at once, and nobody should. */
  public static final int MOST = 8 * GLASS;

  public Drink {
    if (millilitres < 1 || millilitres > MOST) {
      throw new IllegalArgumentException("a drink is one to " + MOST + " millilitres");
    }
  }
}
