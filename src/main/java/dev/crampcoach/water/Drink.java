package dev.crampcoach.water;

/**
 * What was drunk at once.
 *
 * @param millilitres more than nothing, and no more than {@link #MOST}
 */
public record Drink(int millilitres) {
  /** A glass of ours, in millilitres. Source: clinical facts, section 6B. */
  public static final int GLASS = 240;

  /** Eight glasses: nobody drinks more at once, and nobody should. */
  public static final int MOST = 8 * GLASS;

  public Drink {
    if (millilitres < 1 || millilitres > MOST) {
      throw new IllegalArgumentException("a drink is one to " + MOST + " millilitres");
    }
  }
}
