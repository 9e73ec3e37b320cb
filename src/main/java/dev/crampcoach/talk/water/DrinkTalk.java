package dev.crampcoach.talk.water;

import dev.crampcoach.conversation.DrinkDoubt;
import dev.crampcoach.conversation.Job;
import dev.crampcoach.conversation.ListenerUpdate;
import dev.crampcoach.conversation.Speech.Question;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.conversation.WaterScene;
import dev.crampcoach.conversation.WaterScene.AfterDrink;
import dev.crampcoach.conversation.WaterScene.AmountAsked;
import dev.crampcoach.conversation.WaterScene.DrinkAsked;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Line.Gap;
import dev.crampcoach.speech.Line.Say;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.English;
import dev.crampcoach.talk.EnglishDrinks;
import dev.crampcoach.talk.Questions;
import dev.crampcoach.talk.TurnContext;
import dev.crampcoach.water.Drink;
import dev.crampcoach.water.DrinkAmount;
import dev.crampcoach.water.DrinkAmount.Period;
import dev.crampcoach.water.Hydration;
import dev.crampcoach.water.LargeAmounts;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Counts and corrects drinks. It never urges to drink, and never to catch up. Source: clinical
 * facts, sections 6B and 6C.
 */
public record DrinkTalk(TurnContext in) {
  // --- counting

  public Turn drank(Words words) {
    return drank(read(words));
  }

  private DrinkAmount read(Words words) {
    return EnglishDrinks.WORDS.in(words, in.input().units());
  }

  /**
   * @param glasses any number, however unlikely
   */
  public Turn drank(int glasses) {
    return drank(DrinkAmount.ofGlasses(glasses));
  }

  private Turn drank(DrinkAmount told) {
    if (told.drink().isEmpty()) {
      return notCounted(told, false);
    }
    Drink drink = told.drink().get();
    if (told.unnamed() && !(in.state().scene() instanceof WaterScene)) {
      return askOfWater(drink.millilitres());
    }
    return switch (LargeAmounts.of(drink, told.period(), lately())) {
      case COUNTED -> count(drink, told.period() != Period.WHOLE_DAY);
      case TOLD_FOR_THE_DAY -> count(drink, false);
      case WHOLE_DAY_OR_NOW -> askWholeDay(drink.millilitres());
      case TOO_FAST -> tooFast(drink.millilitres());
      case TOO_MUCH -> ask(new AmountAsked(false), Phrase.DRANK_TOO_MUCH);
    };
  }

  private int lately() {
    return in.input().listener().hydration().lately(in.input().now());
  }

  /**
   * @param lately whether it may have been drunk in the last two hours
   */
  private Turn count(Drink drink, boolean lately) {
    if (in.input().lacksZone()) {
      return notCounted().withJob(new Job.FindTimeZone());
    }
    Set<Long> over =
        in.input().listener().hydration().recent().keySet().stream()
            .filter(quarter -> !Hydration.isLately(quarter, in.input().now()))
            .collect(Collectors.toSet());
    return notCounted()
        .withJob(new Job.CountDrink(in.input().today(), drink, in.input().zone(), lately, over));
  }

  /** Says why nothing is counted, or asks how much it was. */
  Turn notCounted(DrinkAmount told, boolean instead) {
    return switch (told.verdict()) {
      case COUNTED, UNCLEAR -> ask(new AmountAsked(instead), Phrase.DRANK_UNCLEAR);
      case TOO_MUCH -> ask(new AmountAsked(instead), Phrase.DRANK_TOO_MUCH);
      case NOTHING -> speak(List.of(Line.say(Phrase.DRANK_NOTHING)));
      case NO_WATER -> speak(List.of(Line.say(Phrase.DRANK_NO_WATER)));
      case NOT_YET -> speak(List.of(Line.say(Phrase.DRANK_NOT_YET)));
      case ANOTHER_DAY -> speak(List.of(Line.say(Phrase.DRANK_ANOTHER_DAY)));
    };
  }

  /** What can be said after a drink. */
  Turn help() {
    return speak(List.of(Line.calling(Phrase.HELP_DRINKS)));
  }

  /** A drink whose amount was not understood. */
  public Turn askAmount() {
    return askAmount(new AmountAsked(false));
  }

  Turn askAmount(AmountAsked scene) {
    return ask(scene, Phrase.DRANK_UNCLEAR);
  }

  // --- asking about a bottle, and about large amounts

  Turn askOfWater(int millilitres) {
    return in.speak(
            new DrinkAsked(millilitres, DrinkDoubt.OF_WATER),
            List.of(),
            Question.of(Phrase.ASK_OF_WATER, Phrase.ASK_OF_WATER_REPROMPT))
        .turn();
  }

  Turn ofWater(int millilitres) {
    return count(new Drink(millilitres), true);
  }

  Turn notOfWater() {
    return speak(List.of(Line.say(Phrase.NOT_OF_WATER)));
  }

  Turn askWholeDay(int millilitres) {
    return in.speak(
            new DrinkAsked(millilitres, DrinkDoubt.WHOLE_DAY),
            List.of(),
            Question.of(Phrase.ASK_WHOLE_DAY, Phrase.ASK_WHOLE_DAY_REPROMPT))
        .turn();
  }

  Turn overTheDay(int millilitres) {
    return count(new Drink(millilitres), false);
  }

  /**
   * Much in a short time: it is not counted, but remembered as told, and nothing more is offered
   * until tomorrow. Source: clinical facts, section 6B.
   */
  Turn tooFast(int millilitres) {
    return speak(List.of(Line.calling(Phrase.DRANK_TOO_FAST)))
        .with(new ListenerUpdate.ToldLately(Hydration.quarterHour(in.input().now()), millilitres))
        .with(new ListenerUpdate.OffersPaused(in.input().today()));
  }

  /**
   * A bare number after a drink was counted: asks, so that nothing is counted or changed on a
   * guess.
   */
  Turn askMoreOrInstead(int glasses) {
    Line ask = new Say(Phrase.ASK_MORE_OR_INSTEAD, Map.of("count", new Gap.Number(glasses)));
    var question = new Question(ask, Line.say(Phrase.ASK_ELSE_REPROMPT));
    return in.speak(new AfterDrink(), List.of(), question).turn();
  }

  /** A drink, or another amount in place of the last one: "no, three glasses". */
  public Turn told(Words words) {
    boolean instead = English.COMMANDS.correct(words) || words.list().get(0).equals("no");
    return instead && !isNothing(words) ? correct(words) : drank(words);
  }

  private boolean isNothing(Words words) {
    return read(words).verdict() == DrinkAmount.Verdict.NOTHING;
  }

  /** Replaces the last amount. */
  Turn correct(int glasses) {
    return correct(DrinkAmount.ofGlasses(glasses));
  }

  /** "Not two" alone gives no new amount, so it is asked for. */
  public Turn correct(Words words) {
    if (EnglishDrinks.WORDS.correctThemselves(words)) {
      return drank(words);
    }
    if (nothingCounted() && (isNothing(words) || DrinkCorrection.isNegative(words))) {
      return notCounted(read(words), true);
    }
    if (DrinkCorrection.takesOff(words) && EnglishDrinks.WORDS.sayHowMuch(words)) {
      return takeOff(read(words));
    }
    if (DrinkCorrection.takesBack(words) || !EnglishDrinks.WORDS.sayHowMuch(words)) {
      return takeBack();
    }
    Words last = DrinkCorrection.summedUp(words);
    Words kept = DrinkCorrection.of(EnglishDrinks.WORDS.sayHowMuch(last) ? last : words);
    return EnglishDrinks.WORDS.sayHowMuch(kept)
        ? correct(EnglishDrinks.WORDS.in(kept, in.input().units()))
        : askAmount(new AmountAsked(true));
  }

  /** "Take one off": what is left of the last drink, or nothing of it. */
  Turn takeOff(DrinkAmount part) {
    int last = in.input().listener().hydration().last();
    return part.drink()
        .map(drink -> last - drink.millilitres())
        .filter(left -> left > 0)
        .map(left -> change(Optional.of(new Drink(left))))
        .orElseGet(this::takeBack);
  }

  /** An invalid amount changes nothing and is asked for again; zero takes the drink back. */
  Turn correct(DrinkAmount told) {
    if (told.verdict() == DrinkAmount.Verdict.NOTHING) {
      return nothingCounted() ? notCounted(told, true) : takeBack();
    }
    if (told.drink().isEmpty()) {
      return notCounted(told, true);
    }
    Drink drink = told.drink().get();
    int others = Math.max(0, lately() - in.input().listener().hydration().last());
    return switch (LargeAmounts.of(drink, told.period(), others)) {
      case COUNTED, TOLD_FOR_THE_DAY -> change(told.drink());
      case WHOLE_DAY_OR_NOW, TOO_MUCH -> ask(new AmountAsked(true), Phrase.DRANK_TOO_MUCH);
      case TOO_FAST -> tooFast(drink.millilitres());
    };
  }

  boolean nothingCounted() {
    Hydration hydration = in.input().listener().hydration();
    return in.input().listener().known() && hydration.on(in.input().today()) == 0;
  }

  public Turn takeBack() {
    return change(Optional.empty());
  }

  private Turn change(Optional<Drink> drink) {
    int last = in.input().listener().hydration().last();
    return change(new Job.CorrectDrink(in.input().today(), last, drink, lastTold(last)));
  }

  Turn change(Job.CorrectDrink job) {
    return in.input().lacksZone()
        ? notCounted().withJob(new Job.FindTimeZone())
        : notCounted().withJob(job);
  }

  /** The quarter hour in which the last drink was told, if it is among the last two hours. */
  private Optional<Long> lastTold(int last) {
    return in.input().listener().hydration().recent().entrySet().stream()
        .filter(told -> Hydration.isLately(told.getKey(), in.input().now()))
        .filter(told -> last > 0 && told.getValue() >= last)
        .map(Map.Entry::getKey)
        .max(Comparator.naturalOrder());
  }

  // --- building a turn

  private Turn notCounted() {
    return speak(List.of(Line.say(Phrase.NOT_COUNTED)));
  }

  private Turn ask(AmountAsked scene, Phrase phrase) {
    var question = Question.of(phrase, Phrase.DRANK_UNCLEAR_REPROMPT);
    return in.speak(scene, List.of(), question).turn();
  }

  private Turn speak(List<Line> lines) {
    return in.between(lines, new AfterDrink(), Questions.ELSE_AFTER_WATER);
  }
}
