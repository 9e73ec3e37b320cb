package dev.crampcoach.water;

import dev.crampcoach.english.Numerals;
import dev.crampcoach.english.TimeSaid;
import dev.crampcoach.english.TimesOfDay;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.PropertyFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Parses how much a listener drank, using the words of {@code
 * understanding/drinks-<language>.properties}. The default is one glass.
 */
public final class DrinkWords {
  /** As in "a glass and a half". */
  private static final List<String> AND_A_HALF = List.of("and", "a", "half");

  private final Map<String, Vessel> vessels = new HashMap<>();
  private final Set<String> passed = new HashSet<>();
  private final Set<String> nothing = new HashSet<>();
  private final Set<String> negative = new HashSet<>();
  private final Set<String> totals = new HashSet<>();
  private final Set<String> told = new HashSet<>();
  private final Set<String> either = new HashSet<>();
  private final Set<String> denied = new HashSet<>();

  private DrinkWords(Map<String, String> properties) {
    for (Vessel vessel : Vessel.values()) {
      words(properties, vessel.name().toLowerCase(Locale.ROOT))
          .forEach(word -> vessels.put(word, vessel));
    }
    passed.addAll(words(properties, "passed"));
    nothing.addAll(words(properties, "nothing"));
    negative.addAll(words(properties, "negative"));
    totals.addAll(words(properties, "totals"));
    told.addAll(words(properties, "told"));
    either.addAll(words(properties, "either"));
    denied.addAll(words(properties, "denied"));
  }

  public static DrinkWords of(String language) {
    return new DrinkWords(PropertyFile.read("/understanding/drinks-" + language + ".properties"));
  }

  private static List<String> words(Map<String, String> properties, String key) {
    String words = properties.get(key);
    if (words == null) {
      throw new IllegalArgumentException("drinks: no " + key);
    }
    return Arrays.asList(words.split("\\|"));
  }

  public DrinkAmount in(Words words, Units measures) {
    if (isNegative(words) || leaveOpen(words)) {
      return DrinkAmount.UNCLEAR;
    }
    if (words.list().stream().anyMatch(nothing::contains)) {
      return DrinkAmount.NOTHING;
    }
    OptionalDouble measured = measured(words, measures);
    if (measured.isPresent() && measured.getAsDouble() == 0) {
      return DrinkAmount.UNCLEAR;
    }
    return DrinkAmount.of(measured.orElseGet(() -> counted(words) * Drink.GLASS));
  }

  /** Whether there is a negative number: "minus two". It is neither an amount nor a goal. */
  public boolean isNegative(Words words) {
    return words.list().stream().anyMatch(negative::contains);
  }

  /** Whether the words do not settle on one number: "two or three", "not two". */
  public boolean leaveOpen(Words words) {
    List<String> said = words.list();
    List<TimeSaid> times = TimesOfDay.in(words);
    for (int at = 0; at < said.size() - 1; at++) {
      boolean number = Numerals.digit(said.get(at + 1)) >= 0 && !isClock(times, said, at + 1);
      boolean between = either.contains(said.get(at)) && at > 0 && Numerals.isCounted(said, at - 1);
      if (number && (between || denied.contains(said.get(at)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words mention a drink, a container, or the count. */
  public boolean tellOfDrinks(Words words) {
    return words.list().stream().anyMatch(word -> told.contains(word) || vessels.containsKey(word));
  }

  /**
   * Whether the words give an amount: a number, or a measure with an article. "A" alone is not a
   * number, and neither is the "one" of "that one".
   */
  public boolean sayHowMuch(Words words) {
    List<String> said = words.list();
    for (int at = 0; at < said.size(); at++) {
      boolean vessel = vessels.containsKey(said.get(at)) && Numerals.before(said, at).isPresent();
      if (vessel || Numerals.isCounted(said, at)) {
        return true;
      }
    }
    return words.list().stream().anyMatch(nothing::contains);
  }

  /** Whether the word is part of the vocabulary for amounts. */
  public boolean isOfDrinks(String word) {
    return vessels.containsKey(word) || passed.contains(word) || nothing.contains(word);
  }

  /**
   * Returns the amount in glasses or other measures, in milliliters: zero if a container has no
   * known size, empty if there is no measure.
   */
  public OptionalDouble measured(Words words, Units measures) {
    List<String> said = words.list();
    var measured = new ArrayList<Double>();
    for (int at = 0; at < said.size(); at++) {
      Vessel vessel = vessels.get(said.get(at));
      if (vessel != null && isVessel(vessel, said, at)) {
        if (vessel == Vessel.UNKNOWN) {
          return OptionalDouble.of(0);
        }
        measured.add(number(said, at) * measures.millilitres(vessel));
      }
    }
    return measured.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(measured.stream().mapToDouble(Double::doubleValue).sum());
  }

  /**
   * Whether the word is a container of its own: "an eight ounce glass" is only one, and "can" in
   * "can you" is a verb.
   */
  private boolean isVessel(Vessel vessel, List<String> said, int at) {
    boolean named = at > 0 && vessels.containsKey(said.get(at - 1));
    boolean verb = vessel == Vessel.CAN && Numerals.before(said, at).isEmpty();
    return !named && !verb;
  }

  /** Parses the number before a container, ignoring words such as "big" and "more". */
  private double number(List<String> said, int at) {
    int end = at;
    while (end > 0 && passed.contains(said.get(end - 1))) {
      end--;
    }
    return Numerals.before(said, end).orElse(1) + half(said, at + 1);
  }

  /** Parses the half in "a glass and a half", "three and a half". */
  private static double half(List<String> said, int from) {
    int end = Math.min(said.size(), from + AND_A_HALF.size());
    return said.subList(from, end).equals(AND_A_HALF) ? 0.5 : 0;
  }

  /**
   * Adds up bare numbers: "log two", "two at breakfast and one at lunch". Without a number it
   * returns one.
   */
  private double counted(Words words) {
    List<String> said = words.list();
    List<TimeSaid> times = TimesOfDay.in(words);
    double sum = 0;
    boolean none = true;
    // Backward, so that "twenty five" and "one point five" are one number and not two.
    for (int end = said.size(); end > 0; end--) {
      int at = end - 1;
      boolean total = at > 0 && totals.contains(said.get(at - 1));
      if (Numerals.isCounted(said, at) && total) {
        return 1;
      }
      if (Numerals.isCounted(said, at) && !isClock(times, said, at)) {
        sum += Numerals.before(said, end).orElseThrow() + half(said, end);
        none = false;
        end = Numerals.start(said, end) + 1;
      }
    }
    return none ? 1 : sum;
  }

  /** Whether the number is a time and not an amount: "at three". */
  private static boolean isClock(List<TimeSaid> times, List<String> said, int at) {
    return times.stream()
        .anyMatch(
            time ->
                time.start() <= at
                    && at < time.end()
                    && (time.isSure() || at > 0 && said.get(at - 1).equals("at")));
  }
}
