package dev.crampcoach.talk.water;

import dev.crampcoach.conversation.Job;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.conversation.WaterScene.AfterDrink;
import dev.crampcoach.english.Numerals;
import dev.crampcoach.english.Rational;
import dev.crampcoach.english.Words;
import dev.crampcoach.rooms.CountWord;
import dev.crampcoach.rooms.WaterReader;
import dev.crampcoach.talk.EnglishDrinks;
import dev.crampcoach.talk.TurnContext;
import dev.crampcoach.water.Drink;
import dev.crampcoach.water.DrinkAmount;
import dev.crampcoach.water.Hydration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Handles what is said to the day's total: that it is another ("five? I've only had three"), that
 * more was drunk, that a part is to be taken off, or that all is to be thrown away.
 */
public record DayTotalTalk(TurnContext in) {
  /** A drink, unless the words correct the total that was just told. */
  public Turn drank(Words words) {
    return hear(words).orElseGet(() -> drinks().drank(words));
  }

  /** The same, where the words may also put another amount in place of the last one. */
  public Turn told(Words words) {
    return hear(words).orElseGet(() -> drinks().told(words));
  }

  /** Empty if the words are about something else, or no total was told just now. */
  Optional<Turn> hear(Words words) {
    boolean told = in.state().scene() instanceof AfterDrink && !drinks().nothingCounted();
    return told ? WaterReader.count(words).flatMap(word -> hear(word, words)) : Optional.empty();
  }

  private Optional<Turn> hear(CountWord word, Words words) {
    return switch (word) {
      case CORRECT -> right(words).map(this::correct);
      case MORE -> {
        Words added = EnglishDrinks.WORDS.behindCounting(behindEcho(words));
        yield amount(added).map(amount -> drinks().drank(added));
      }
      case UNDO -> Optional.of(off(words));
      case ZERO -> Optional.of(replaceAll(Optional.empty()));
    };
  }

  /** The total that the words call right. */
  private Optional<DrinkAmount> right(Words words) {
    Words last = DrinkCorrection.summedUp(behindEcho(words));
    Words kept = DrinkCorrection.of(amount(last).isPresent() ? last : words);
    return amount(behindEcho(kept));
  }

  private Optional<DrinkAmount> amount(Words words) {
    return EnglishDrinks.WORDS.sayHowMuch(words)
        ? Optional.of(EnglishDrinks.WORDS.in(words, in.input().units()))
        : Optional.empty();
  }

  /** What follows the total where the words begin with it: "five, I've only had three". */
  private Words behindEcho(Words words) {
    List<String> said = words.list();
    if (said.isEmpty()) {
      return words;
    }
    int at = said.get(0).equals("no") || said.get(0).equals("not") ? 1 : 0;
    boolean echo =
        Numerals.at(said, at)
            .filter(number -> number.end() < said.size())
            .map(number -> number.value().times(Rational.of(Drink.GLASS)))
            .filter(millilitres -> millilitres.rounded() == total())
            .isPresent();
    return echo
        ? new Words(said.subList(Numerals.at(said, at).orElseThrow().end(), said.size()))
        : words;
  }

  /** Where other drinks were counted before the last, that one makes up the difference. */
  private Turn correct(DrinkAmount right) {
    if (right.drink().isEmpty() || total() == hydration().last()) {
      return drinks().correct(right);
    }
    int last = hydration().last() + right.drink().get().millilitres() - total();
    return last > 0 ? drinks().correct(DrinkAmount.ofMillilitres(last)) : replaceAll(right.drink());
  }

  /** "I spilled one of them" takes one off, and "that last one was his" the last amount. */
  private Turn off(Words words) {
    Words said = behindEcho(words);
    Optional<DrinkAmount> part =
        words.list().contains("last") ? Optional.empty() : amount(said).or(() -> glasses(said));
    return part.map(this::off).orElseGet(drinks()::takeBack);
  }

  /** Nothing, or more than anybody drinks, changes nothing. */
  private Turn off(DrinkAmount part) {
    return part.drink().isPresent() ? drinks().takeOff(part) : drinks().notCounted(part, true);
  }

  /** A number of what nobody names again: "one of those was yesterday's". */
  private static Optional<DrinkAmount> glasses(Words words) {
    List<String> said = words.list();
    return IntStream.range(0, said.size())
        .filter(at -> Numerals.isCounted(said, at))
        .mapToObj(at -> Numerals.at(said, at).orElseThrow().value())
        .findFirst()
        .map(count -> DrinkAmount.ofMillilitres(count.times(Rational.of(Drink.GLASS)).rounded()));
  }

  private Turn replaceAll(Optional<Drink> drink) {
    Optional<Long> now = Optional.of(Hydration.quarterHour(in.input().now()));
    return drinks().change(new Job.CorrectDrink(in.input().today(), total(), drink, now, true));
  }

  private int total() {
    return hydration().on(in.input().today());
  }

  private Hydration hydration() {
    return in.input().listener().hydration();
  }

  private DrinkTalk drinks() {
    return new DrinkTalk(in);
  }
}
