package dev.crampcoach.water;

import dev.crampcoach.english.Durations;
import dev.crampcoach.english.Numerals;
import dev.crampcoach.english.Rational;
import dev.crampcoach.english.TimeSaid;
import dev.crampcoach.english.TimesOfDay;
import dev.crampcoach.english.Words;
import dev.crampcoach.water.DrinkAmount.Period;
import dev.crampcoach.water.SaidDrink.Clarity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads all that a sentence tells of drinks, clause by clause: what was drunk today, on another
 * day, or not at all. What follows a correction ("no wait", "i mean") takes the place of what came
 * before it.
 */
final class DrinkReading {
  /** A part of the sentence and its amounts. */
  private static final class Clause {
    private final List<SaidDrink> drinks = new ArrayList<>();
    private final int start;
    private final boolean contrast;
    private boolean anotherDay;
    private boolean later;
    private boolean denied;

    private Clause(int start, boolean contrast) {
      this.start = start;
      this.contrast = contrast;
    }

    private boolean isCounted() {
      return !anotherDay && !later && !denied;
    }
  }

  private static final Set<String> NOT = Set.of("not", "wasnt", "isnt", "werent");

  private final DrinkVocabulary vocabulary;
  private final Units units;
  private final List<String> said;
  private final List<TimeSaid> times;
  private final List<Clause> clauses = new ArrayList<>();
  private Optional<Measure> measure = Optional.empty();
  private boolean correctsItself;
  private boolean leavesOut;

  DrinkReading(DrinkVocabulary vocabulary, Units units, Words words) {
    this.vocabulary = vocabulary;
    this.units = units;
    said = words.list();
    times = TimesOfDay.in(words);
    read();
  }

  private void read() {
    var reader = new SaidDrinkReader(vocabulary, units, said);
    int[] corrections = vocabulary.ends("correction", said);
    int[] nothing = vocabulary.ends("nothing", said);
    var clause = new Clause(0, false);
    for (int at = 0; at < said.size(); ) {
      int past = notDrink(at);
      Optional<SaidDrink> drink = past > at ? Optional.empty() : reader.read(at);
      if (past > at) {
        at = past;
      } else if (corrections[at] > 0 && nothing[at] == 0) {
        close(clause, at);
        at = corrections[at];
        clause = corrected(at);
      } else if (nothing[at] > at + 1) {
        // "Not a drop", "no water": no amount begins inside of it.
        at = nothing[at];
      } else if (drink.isPresent()) {
        add(clause, drink.get(), at);
        at = drink.get().end();
      } else if (vocabulary.is("clause", said.get(at)) || vocabulary.is("contrast", said.get(at))) {
        close(clause, at);
        clause = new Clause(at + 1, vocabulary.is("contrast", said.get(at)));
        at++;
      } else {
        at++;
      }
    }
    close(clause, said.size());
  }

  /** Whether an amount comes before a correction: "two, no wait, three". */
  boolean correctsItself() {
    return correctsItself;
  }

  /** What comes before a correction counts only if no amount comes behind it. */
  private Clause corrected(int at) {
    boolean more = false;
    var reader = new SaidDrinkReader(vocabulary, units, said);
    for (int next = at; next < said.size() && !more; next++) {
      more = notDrink(next) == next && reader.read(next).isPresent();
    }
    if (more) {
      correctsItself |= clauses.stream().anyMatch(clause -> !clause.drinks.isEmpty());
      clauses.forEach(clause -> clause.drinks.clear());
    }
    return new Clause(at, true);
  }

  /** The end of a time or a duration that starts here: "at three", "in an hour". */
  private int notDrink(int at) {
    for (TimeSaid time : times) {
      boolean marked =
          at > 0 && (said.get(at - 1).equals("at") || said.get(at - 1).equals("around"));
      if (time.start() == at && (time.isSure() && !isOneMore(time) || marked)) {
        return time.end();
      }
    }
    return Durations.at(said, at).map(found -> found.end()).orElse(at);
  }

  /** "Two in the morning and one with lunch": a bare number behind "and" is an amount. */
  private boolean isOneMore(TimeSaid time) {
    boolean bare = time.end() == time.start() + 1 && Numerals.digit(said.get(time.start())) >= 0;
    return bare && time.start() > 0 && said.get(time.start() - 1).equals("and");
  }

  private void add(Clause clause, SaidDrink drink, int at) {
    if (at > 0 && NOT.contains(said.get(at - 1)) && drink.clarity() == Clarity.CLEAR) {
      leavesOut = true;
      return;
    }
    SaidDrink added = drink;
    if (drink.measure().isEmpty() && measure.isPresent() && clause.contrast) {
      added = drink.in(measure.get(), units.size(measure.get()).orElseThrow());
    }
    measure = drink.measure().filter(found -> units.size(found).isPresent()).or(() -> measure);
    clause.drinks.add(added);
  }

  private void close(Clause clause, int end) {
    List<String> words = said.subList(clause.start, Math.max(clause.start, end));
    Clause before = clauses.isEmpty() ? new Clause(0, true) : clauses.get(clauses.size() - 1);
    boolean inherits = !clause.contrast;
    boolean today = vocabulary.occurs("this-day", words);
    clause.anotherDay =
        vocabulary.occurs("another-day", words)
            || before.anotherDay && !today && !clauses.isEmpty();
    boolean done = vocabulary.occurs("done", words);
    clause.later = vocabulary.occurs("later", words) || inherits && before.later && !done;
    clause.denied = vocabulary.occurs("denied", words) || inherits && before.denied && !done;
    clauses.add(clause);
  }

  // --- results

  DrinkAmount amount() {
    List<SaidDrink> drinks =
        clauses.stream().filter(Clause::isCounted).flatMap(c -> c.drinks.stream()).toList();
    boolean vague = drinks.stream().anyMatch(drink -> drink.clarity() == Clarity.VAGUE);
    if (vocabulary.occurs("one-glass", said) && drinks.stream().noneMatch(this::isSaid)) {
      Rational glass = Rational.of(Drink.GLASS);
      return DrinkAmount.of(glass, Optional.empty(), Period.UNSAID, false);
    }
    if (vague) {
      return DrinkAmount.of(DrinkAmount.Verdict.UNCLEAR);
    }
    List<SaidDrink> clear = drinks.stream().filter(d -> d.clarity() == Clarity.CLEAR).toList();
    if (clear.isEmpty()) {
      return DrinkAmount.of(whyNot(drinks));
    }
    if (clear.stream().anyMatch(drink -> drink.millilitres().isNegative())) {
      return DrinkAmount.of(DrinkAmount.Verdict.UNCLEAR);
    }
    return DrinkAmount.of(sum(clear), told(clear), period(), unnamed(clear));
  }

  /** Whether an amount or a measure was told, and not just "some water". */
  private boolean isSaid(SaidDrink drink) {
    return drink.clarity() != Clarity.VAGUE || drink.measure().isPresent();
  }

  private DrinkAmount.Verdict whyNot(List<SaidDrink> drinks) {
    if (clauses.stream().anyMatch(clause -> clause.later && !clause.drinks.isEmpty())) {
      return DrinkAmount.Verdict.NOT_YET;
    }
    if (clauses.stream().anyMatch(clause -> clause.anotherDay && !clause.denied)) {
      return DrinkAmount.Verdict.ANOTHER_DAY;
    }
    boolean none = clauses.stream().anyMatch(clause -> clause.denied);
    if (none || vocabulary.occurs("nothing", said)) {
      return DrinkAmount.Verdict.NOTHING;
    }
    return !drinks.isEmpty() || vocabulary.occurs("alcohol", said)
        ? DrinkAmount.Verdict.NO_WATER
        : DrinkAmount.Verdict.UNCLEAR;
  }

  private static Rational sum(List<SaidDrink> drinks) {
    return drinks.stream().map(SaidDrink::millilitres).reduce(Rational.ZERO, Rational::plus);
  }

  private static Optional<Drink.Told> told(List<SaidDrink> drinks) {
    return drinks.size() == 1
        ? drinks.get(0).measure().map(told -> new Drink.Told(drinks.get(0).count(), told))
        : Optional.empty();
  }

  private Period period() {
    if (vocabulary.occurs("just-now", said)) {
      return Period.JUST_NOW;
    }
    if (vocabulary.occurs("whole-day", said)) {
      return Period.WHOLE_DAY;
    }
    return vocabulary.occurs("part-of-day", said) ? Period.PART_OF_DAY : Period.UNSAID;
  }

  private boolean unnamed(List<SaidDrink> drinks) {
    return drinks.stream().allMatch(SaidDrink::unnamed)
        && said.stream().noneMatch(word -> vocabulary.is("counting", word));
  }

  /** Whether there is an amount, whatever becomes of it. */
  boolean saysHowMuch() {
    return tellsAmount() || leavesOut || vocabulary.occurs("nothing", said);
  }

  /** Whether something was drunk, or was not. */
  boolean tellsAmount() {
    return clauses.stream().anyMatch(clause -> !clause.drinks.isEmpty());
  }

  /** Whether a bottle was told without saying of what, and not clearly how much of it. */
  boolean isUnnamedRest() {
    return clauses.stream()
        .flatMap(clause -> clause.drinks.stream())
        .anyMatch(drink -> drink.unnamed() && drink.clarity() != Clarity.CLEAR);
  }

  /** The sum of the amounts as a goal; empty if there is none or it is left open. */
  Optional<Rational> goal() {
    List<SaidDrink> drinks = clauses.stream().flatMap(clause -> clause.drinks.stream()).toList();
    boolean clear = drinks.stream().allMatch(drink -> drink.clarity() == Clarity.CLEAR);
    return drinks.isEmpty() || !clear ? Optional.empty() : Optional.of(sum(drinks));
  }
}
