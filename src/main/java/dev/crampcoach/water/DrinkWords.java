package dev.crampcoach.water;

import dev.crampcoach.english.Rational;
import dev.crampcoach.english.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reads how much a listener drank, using the words of {@code
 * understanding/drinks-<language>.properties}. What was not said is not counted: without an amount
 * the result is unclear.
 */
public final class DrinkWords {
  private final DrinkVocabulary vocabulary;

  private DrinkWords(DrinkVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  public static DrinkWords of(String language) {
    return new DrinkWords(DrinkVocabulary.of(language));
  }

  public DrinkAmount in(Words words, Units units) {
    return new DrinkReading(vocabulary, units, words).amount();
  }

  /** The goal in the words, in glasses; empty if there is none or the words leave it open. */
  public Optional<Rational> goal(Words words, Units units) {
    return new DrinkReading(vocabulary, units, behindFrom(words))
        .goal()
        .map(millilitres -> millilitres.times(Rational.of(1, Drink.GLASS)));
  }

  /** The new goal of "from eight to ten". */
  private static Words behindFrom(Words words) {
    int from = words.list().indexOf("from");
    int to = words.list().lastIndexOf("to");
    return from >= 0 && to > from
        ? new Words(words.list().subList(to + 1, words.list().size()))
        : words;
  }

  /** Whether the words hold a drink or a number of them, and not only that there was none. */
  public boolean tellAmount(Words words) {
    return new DrinkReading(vocabulary, Units.US, words).tellsAmount();
  }

  /** Whether the words mention a drink, a container, or the count. */
  public boolean tellOfDrinks(Words words) {
    return words.list().stream()
        .anyMatch(
            word ->
                vocabulary.is("told", word)
                    || vocabulary.is("drinks", word)
                    || vocabulary.is("alcohol", word)
                    || vocabulary.measure(word).isPresent());
  }

  /** Whether the words give an amount. "A" alone is none, and neither is "that one". */
  public boolean sayHowMuch(Words words) {
    return new DrinkReading(vocabulary, Units.US, words).saysHowMuch();
  }

  /**
   * What is to be counted, where something else was told before: "I forgot one, so add two". The
   * words themselves if they do not say so.
   */
  public Words behindCounting(Words words) {
    List<String> said = words.list();
    int last =
        IntStream.range(0, said.size())
            .filter(at -> vocabulary.is("counting", said.get(at)))
            .max()
            .orElse(-1);
    var behind = new Words(said.subList(last + 1, said.size()));
    return sayHowMuch(behind) ? behind : words;
  }

  /** Whether a first amount is taken back in the same sentence: "two, no wait, three". */
  public boolean correctThemselves(Words words) {
    return new DrinkReading(vocabulary, Units.US, words).correctsItself();
  }

  /**
   * Whether they leave open both what was in a bottle and how much of it was drunk. Such words may
   * tell of something swallowed.
   */
  public boolean leaveOpenOfWhat(Words words) {
    return new DrinkReading(vocabulary, Units.US, words).isUnnamedRest();
  }

  /** Whether the word is a drink that does not count. */
  public boolean isAlcohol(String word) {
    return vocabulary.isIn("alcohol", word);
  }

  /** Whether the word is part of the vocabulary for amounts. */
  public boolean isOfDrinks(String word) {
    return vocabulary.measure(word).isPresent()
        || vocabulary.is("passed", word)
        || vocabulary.is("drinks", word)
        || vocabulary.is("determiner", word)
        || vocabulary.is("nothing", word)
        || vocabulary.is("vague", word);
  }
}
