package dev.crampcoach.water;

import dev.crampcoach.english.Numeral;
import dev.crampcoach.english.Numerals;
import dev.crampcoach.english.Rational;
import dev.crampcoach.water.SaidDrink.Clarity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one amount from a place in a sentence: "two glasses", "half of my twenty ounce bottle", "a
 * pint and a half of beer", "three".
 */
final class SaidDrinkReader {
  /** What speech recognition writes for a number right before a measure. */
  private static final Map<String, Integer> SOUNDS =
      Map.of("ate", 8, "to", 2, "too", 2, "for", 4, "fore", 4, "won", 1);

  private final DrinkVocabulary vocabulary;
  private final Units units;
  private final List<String> said;
  private final int[] vagueEnds;
  private final int[] alcoholEnds;
  private final int[] drinkEnds;

  private int at;
  private Rational count;
  private boolean counted;
  private boolean any;
  private boolean vague;
  private Optional<Numeral> last;

  SaidDrinkReader(DrinkVocabulary vocabulary, Units units, List<String> said) {
    this.vocabulary = vocabulary;
    this.units = units;
    this.said = said;
    vagueEnds = vocabulary.ends("vague", said);
    alcoholEnds = vocabulary.ends("alcohol", said);
    drinkEnds = vocabulary.ends("drinks", said);
  }

  /** Empty if no amount starts here. */
  Optional<SaidDrink> read(int start) {
    at = start;
    count = Rational.ONE;
    counted = false;
    any = false;
    vague = word(start - 1).equals("between") || vocabulary.is("totals", word(start - 1));
    last = Optional.empty();
    readCount(start);
    Optional<Measure> measure = vocabulary.measure(word(at)).filter(found -> isMeasure(found));
    Optional<SaidDrink> drink = measure.isPresent() ? measured(measure.get(), start) : bare(start);
    boolean open =
        drink.isPresent()
            && vocabulary.is("either", word(drink.get().end()))
            && Numerals.at(said, drink.get().end() + 1).filter(n -> !n.article()).isPresent();
    return open ? drink.map(found -> found.as(Clarity.VAGUE)) : drink;
  }

  /** Reads numbers and the words around them up to a measure or to what no amount holds. */
  private void readCount(int start) {
    while (at < said.size()) {
      Optional<Numeral> number = vagueEnds[at] > 0 ? Optional.empty() : number();
      if (number.isPresent()) {
        count = count.times(number.get().value());
        counted |= !number.get().article();
        any = true;
        last = number;
        at = number.get().end();
      } else if (vagueEnds[at] > 0) {
        vague = true;
        any = true;
        at = vagueEnds[at];
      } else if (vocabulary.is("determiner", word(at)) || vocabulary.is("passed", word(at))) {
        any |= !word(at).equals("of");
        at++;
      } else if (at > start && isDrinkBeforeMeasure()) {
        at++;
      } else {
        return;
      }
    }
  }

  private Optional<Numeral> number() {
    boolean make = word(at - 2).equals("make");
    boolean good = any && !counted && vocabulary.is("passed", word(at - 1));
    boolean pronoun =
        word(at).equals("one") && (good || vocabulary.is("pointing", word(at - 1)) && !make);
    if (pronoun) {
      return Optional.empty();
    }
    Integer sound = SOUNDS.get(word(at));
    if (sound != null && !counted && vocabulary.measure(word(at + 1)).isPresent()) {
      return Optional.of(new Numeral(Rational.of(sound), false, Optional.empty(), at, at + 1));
    }
    return Numerals.at(said, at);
  }

  /** "My water bottle", "a coffee cup". */
  private boolean isDrinkBeforeMeasure() {
    return vocabulary.is("drinks", word(at)) && vocabulary.measure(word(at + 1)).isPresent();
  }

  /** "Can" in "can you" is a verb, and "a shot of" medicine no drink. */
  private boolean isMeasure(Measure measure) {
    boolean verb = vocabulary.is("person", word(at + 1));
    return measure != Measure.CAN || any && !verb;
  }

  // --- with a measure

  private Optional<SaidDrink> measured(Measure first, int start) {
    boolean plural = word(at).endsWith("s") && !word(at).equals("glass") && !word(at).equals("ccs");
    vague |= plural && last.isEmpty();
    Measure measure = first;
    Optional<Rational> size = units.size(first);
    at++;
    int container = container();
    if (!first.isContainer() && container > 0) {
      measure = vocabulary.measure(word(container)).orElseThrow();
      at = container + 1;
      if (first == Measure.OUNCE && last.flatMap(Numeral::head).isPresent()) {
        // "Two sixteen ounce bottles" are two of sixteen, not 216.
        count =
            last.orElseThrow().tail().times(Rational.of(last.orElseThrow().head().orElseThrow()));
      }
    }
    Rational all = count.plus(part());
    Clarity clarity = clarity(size.isEmpty());
    Rational millilitres = size.map(all::times).orElse(Rational.ZERO);
    boolean sized = !first.equals(measure);
    boolean unnamed =
        measure == Measure.BOTTLE && !sized && clarity != Clarity.ALCOHOL && !namesDrink(start);
    return Optional.of(
        new SaidDrink(
            clarity, all, Optional.of(sized ? first : measure), millilitres, unnamed, start, at));
  }

  /** The container right behind a measure: "a twenty ounce water bottle"; zero if there is none. */
  private int container() {
    int next = at;
    while (vocabulary.is("passed", word(next)) && !word(next).equals("of")
        || vocabulary.is("drinks", word(next))) {
      next++;
    }
    return vocabulary.measure(word(next)).filter(Measure::isContainer).isPresent() ? next : 0;
  }

  /** The fraction in "a pint and a half". */
  private Rational part() {
    if (!word(at).equals("and")) {
      return Rational.ZERO;
    }
    Optional<Numeral> part = Numerals.at(said, at + 1).filter(n -> n.value().denominator() > 1);
    boolean other =
        part.isEmpty()
            || part.get().value().compareTo(Rational.ONE) > 0
            || isMeasureAhead(part.get().end())
            || vocabulary.is("determiner", word(part.get().end()))
            || Numerals.at(said, part.get().end()).isPresent()
            || word(part.get().end()).equals("of")
                && Numerals.at(said, part.get().end() + 1).isPresent();
    if (other) {
      return Rational.ZERO;
    }
    at = part.get().end();
    return part.get().value();
  }

  /** Whether a number here is of a measure of its own: "half a fluid ounce". */
  private boolean isMeasureAhead(int from) {
    int next = from;
    while (vocabulary.is("passed", word(next)) && !word(next).equals("of")
        || vocabulary.is("drinks", word(next))) {
      next++;
    }
    return vocabulary.measure(word(next)).isPresent();
  }

  /** Looks at what it was: "of cold beer". */
  private Clarity clarity(boolean unsized) {
    boolean alcohol = isOf(alcoholEnds);
    isOf(drinkEnds);
    return alcohol ? Clarity.ALCOHOL : vague || unsized ? Clarity.VAGUE : Clarity.CLEAR;
  }

  private boolean isOf(int[] ends) {
    int next = at;
    while (vocabulary.is("passed", word(next))) {
      next++;
    }
    int end = ends[Math.min(next, said.size())];
    if (end > 0) {
      at = end;
      return true;
    }
    return false;
  }

  private boolean namesDrink(int start) {
    return said.subList(start, said.size()).stream()
        .anyMatch(word -> vocabulary.is("drinks", word) && !word.equals("drink"));
  }

  // --- without one

  /** "Log two", "a coffee", "two beers"; but not "two pills". */
  private Optional<SaidDrink> bare(int start) {
    if (!any) {
      return Optional.empty();
    }
    if (isOf(alcoholEnds)) {
      return Optional.of(glasses(Clarity.ALCOHOL, start));
    }
    boolean drink = (counted || last.isPresent() || vague) && isOf(drinkEnds);
    if (drink) {
      boolean isVague = vague || last.isEmpty();
      return Optional.of(glasses(isVague ? Clarity.VAGUE : Clarity.CLEAR, start));
    }
    boolean number = counted && last.isPresent();
    boolean alone = (at >= said.size() || vocabulary.is("after-bare", word(at)));
    return number && alone
        ? Optional.of(glasses(vague ? Clarity.VAGUE : Clarity.CLEAR, start))
        : Optional.empty();
  }

  private SaidDrink glasses(Clarity clarity, int start) {
    Rational all = count.plus(part());
    return new SaidDrink(
        clarity, all, Optional.empty(), all.times(Rational.of(Drink.GLASS)), false, start, at);
  }

  private String word(int index) {
    return index >= 0 && index < said.size() ? said.get(index) : "";
  }
}
