package dev.crampcoach.water;

import dev.crampcoach.english.Rational;
import java.util.Locale;
import java.util.Optional;

/** The sizes of drink measures in a country, in milliliters. Source: clinical facts, section 6D. */
public enum Units {
  US(240, 473, Rational.of(296, 10), 946, 3785, 355),
  IMPERIAL(240, 568, Rational.of(284, 10), 1137, 4546, 330),
  METRIC(250, 568, Rational.of(284, 10), 1137, 4546, 375);

  private final int cup;
  private final int pint;
  private final Rational ounce;
  private final int quart;
  private final int gallon;
  private final int can;

  Units(int cup, int pint, Rational ounce, int quart, int gallon, int can) {
    this.cup = cup;
    this.pint = pint;
    this.ounce = ounce;
    this.quart = quart;
    this.gallon = gallon;
    this.can = can;
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

  /** Returns the size of a measure; empty if it has no size of its own, such as a mug. */
  Optional<Rational> size(Measure measure) {
    return switch (measure) {
      case GLASS -> whole(Drink.GLASS);
      case CUP -> whole(cup);
      case PINT -> whole(pint);
      case OUNCE -> Optional.of(ounce);
      case QUART -> whole(quart);
      case GALLON -> whole(gallon);
      case BOTTLE -> whole(500);
      case CAN -> whole(can);
      case LITRE -> whole(1000);
      case DECILITRE -> whole(100);
      case CENTILITRE -> whole(10);
      case MILLILITRE -> whole(1);
      case UNSIZED -> Optional.empty();
    };
  }

  private static Optional<Rational> whole(int millilitres) {
    return Optional.of(Rational.of(millilitres));
  }
}
