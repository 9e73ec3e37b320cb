package dev.crampcoach.water;

import java.util.Locale;

/** What a country measures its drinks with. Source: clinical facts, section 6D. */
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
   * @param locale such as {@code en-GB}; what is unknown measures as the United States do
   */
  public static Units of(String locale) {
    return switch (locale.toUpperCase(Locale.ROOT)) {
      case "EN-GB" -> IMPERIAL;
      case "EN-AU", "EN-CA", "EN-IN" -> METRIC;
      default -> US;
    };
  }

  /** How much it holds, in millilitres. */
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
