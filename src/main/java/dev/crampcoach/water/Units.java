package dev.crampcoach.water;

import java.util.Locale;

/** The sizes of drink measures in a country. Source: clinical facts, section 6D. */
public enum Units {
  US(237, 473, 29.6),
  IMPERIAL(240, 568, 28.4),
  METRIC(250, 568, 28.4);

  private final double cup;
  private final double pint;
  private final double ounce;

  Units(double cup, double pint, double ounce) {
    this.cup = cup;
    this.pint = pint;
    this.ounce = ounce;
  }

  /**
   * @param locale such as {@code en-GB}; an unknown one defaults to US measures
   */
  public static Units of(String locale) {
    return switch (locale.toUpperCase(Locale.ROOT)) {
      case "EN-GB" -> IMPERIAL;
      case "EN-AU", "EN-CA", "EN-IN" -> METRIC;
      default -> US;
    };
  }

  /** Returns the size of a container, in milliliters. */
  double millilitres(Vessel vessel) {
    return switch (vessel) {
      case GLASS -> Drink.GLASS;
      case CUP -> cup;
      case PINT -> pint;
      case OUNCE -> ounce;
      case BOTTLE -> 500;
      case CAN -> 330;
      case LITRE -> 1000;
      case MILLILITRE -> 1;
      case UNKNOWN -> 0;
    };
  }
}
