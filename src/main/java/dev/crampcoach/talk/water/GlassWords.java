package dev.crampcoach.talk.water;

import dev.crampcoach.english.Rational;
import dev.crampcoach.speech.Line.Gap;
import dev.crampcoach.speech.Line.Say;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.water.Drink;
import dev.crampcoach.water.Goal;
import dev.crampcoach.water.Hydration;
import dev.crampcoach.water.Measure;
import java.util.Map;
import java.util.Optional;

/** Puts an amount into words: "three and a quarter glasses", "sixteen ounces", "half a liter". */
final class GlassWords {
  private static final int QUARTERS = 4;
  private static final Rational HALF = Rational.of(1, 2);

  private GlassWords() {}

  static Gap of(Goal goal) {
    return quarters(QUARTERS * goal.glasses());
  }

  /**
   * @param millilitres rounded to a quarter of a glass
   */
  static Gap of(int millilitres) {
    int quarters = Hydration.quarters(millilitres);
    return quarters == 0 && millilitres > 0
        ? part(Phrase.LESS_THAN_A_QUARTER_GLASS, Map.of())
        : quarters(quarters);
  }

  static Gap quarters(int quarters) {
    if (quarters <= 0) {
      return part(Phrase.NO_GLASS, Map.of());
    }
    if (quarters <= QUARTERS) {
      return part(
          switch (quarters) {
            case 1 -> Phrase.A_QUARTER_GLASS;
            case 2 -> Phrase.HALF_A_GLASS;
            case 3 -> Phrase.THREE_QUARTERS_OF_A_GLASS;
            default -> Phrase.ONE_GLASS;
          },
          Map.of());
    }
    var phrase =
        switch (quarters % QUARTERS) {
          case 1 -> Phrase.GLASSES_AND_A_QUARTER;
          case 2 -> Phrase.GLASSES_AND_A_HALF;
          case 3 -> Phrase.GLASSES_AND_THREE_QUARTERS;
          default -> Phrase.GLASSES;
        };
    return part(phrase, Map.of("count", new Gap.Number(quarters / QUARTERS)));
  }

  /** The amount in the listener's own measure; empty for glasses and for numbers hard to say. */
  static Optional<Gap> told(Drink drink) {
    return drink.said().filter(said -> said.measure() != Measure.GLASS).flatMap(GlassWords::told);
  }

  private static Optional<Gap> told(Drink.Told said) {
    Rational count = said.count();
    Gap one = unit(said.measure(), false);
    Gap many = unit(said.measure(), true);
    if (count.equals(Rational.ONE)) {
      return Optional.of(part(Phrase.AMOUNT_ONE, Map.of("unit", one)));
    }
    if (count.compareTo(Rational.ONE) < 0) {
      boolean vowel = said.measure() == Measure.OUNCE;
      return fraction(count)
          .filter(phrase -> !vowel)
          .map(phrase -> part(phrase, Map.of("unit", one)));
    }
    Gap whole = new Gap.Number(Math.toIntExact(count.floor()));
    if (count.isWhole()) {
      return Optional.of(part(Phrase.AMOUNT, Map.of("count", whole, "units", many)));
    }
    return count.plus(Rational.of(-count.floor())).equals(HALF)
        ? Optional.of(part(Phrase.AMOUNT_AND_A_HALF, Map.of("count", whole, "units", many)))
        : Optional.empty();
  }

  private static Optional<Phrase> fraction(Rational count) {
    if (count.equals(HALF)) {
      return Optional.of(Phrase.AMOUNT_HALF);
    }
    if (count.equals(Rational.of(1, 4))) {
      return Optional.of(Phrase.AMOUNT_QUARTER);
    }
    return count.equals(Rational.of(3, 4))
        ? Optional.of(Phrase.AMOUNT_THREE_QUARTERS)
        : Optional.empty();
  }

  private static Gap unit(Measure measure, boolean many) {
    return part(
        switch (measure) {
          case CUP -> many ? Phrase.UNIT_CUPS : Phrase.UNIT_CUP;
          case BOTTLE -> many ? Phrase.UNIT_BOTTLES : Phrase.UNIT_BOTTLE;
          case CAN -> many ? Phrase.UNIT_CANS : Phrase.UNIT_CAN;
          case PINT -> many ? Phrase.UNIT_PINTS : Phrase.UNIT_PINT;
          case OUNCE -> many ? Phrase.UNIT_OUNCES : Phrase.UNIT_OUNCE;
          case QUART -> many ? Phrase.UNIT_QUARTS : Phrase.UNIT_QUART;
          case GALLON -> many ? Phrase.UNIT_GALLONS : Phrase.UNIT_GALLON;
          case LITRE -> many ? Phrase.UNIT_LITRES : Phrase.UNIT_LITRE;
          case DECILITRE -> many ? Phrase.UNIT_DECILITRES : Phrase.UNIT_DECILITRE;
          case CENTILITRE -> many ? Phrase.UNIT_CENTILITRES : Phrase.UNIT_CENTILITRE;
          case MILLILITRE -> many ? Phrase.UNIT_MILLILITRES : Phrase.UNIT_MILLILITRE;
          case GLASS, UNSIZED -> Phrase.ONE_GLASS;
        },
        Map.of());
  }

  private static Gap part(Phrase phrase, Map<String, Gap> gaps) {
    return new Gap.Clause(new Say(phrase, gaps));
  }
}
