package dev.crampcoach.talk.water;

import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.Job;
import dev.crampcoach.conversation.JobResult;
import dev.crampcoach.conversation.ListenerUpdate;
import dev.crampcoach.conversation.Speech.Question;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.conversation.WaterScene.AfterDrink;
import dev.crampcoach.conversation.WaterScene.AmountAsked;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Line.Gap;
import dev.crampcoach.speech.Line.Say;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.EnglishDrinks;
import dev.crampcoach.talk.Questions;
import dev.crampcoach.talk.TurnContext;
import dev.crampcoach.water.Drink;
import dev.crampcoach.water.DrinkAmount;
import dev.crampcoach.water.Goal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts and corrects drinks. It never urges to drink, and never to catch up. Source: clinical
 * facts, sections 6B and 6C.
 */
public record DrinkTalk(TurnContext in) {
  // --- counting

  public Turn drank(Words words) {
    return drank(EnglishDrinks.WORDS.in(words, in.input().units()));
  }

  /**
   * @param glasses any number, however unlikely
   */
  public Turn drank(int glasses) {
    return drank(DrinkAmount.of((double) glasses * Drink.GLASS));
  }

  private Turn drank(DrinkAmount drunk) {
    if (drunk.drink().isPresent() && in.input().lacksZone()) {
      return notCounted().withJob(new Job.FindTimeZone());
    }
    return drunk.drink().isEmpty()
        ? askWhy(drunk, false)
        : notCounted()
            .withJob(
                new Job.CountDrink(in.input().today(), drunk.drink().get(), in.input().zone()));
  }

  /** A drink whose amount was not understood. */
  public Turn askAmount() {
    return askAmount(new AmountAsked(false));
  }

  Turn askAmount(AmountAsked scene) {
    return ask(scene, Phrase.DRANK_UNCLEAR);
  }

  private Turn askWhy(DrinkAmount drunk, boolean instead) {
    return ask(
        new AmountAsked(instead), drunk.tooMuch() ? Phrase.DRANK_TOO_MUCH : Phrase.DRANK_UNCLEAR);
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

  /** Replaces the last amount. */
  Turn correct(int glasses) {
    return correct(DrinkAmount.of((double) glasses * Drink.GLASS));
  }

  /** "Not two" alone gives no new amount, so it is asked for. */
  public Turn correct(Words words) {
    if (DrinkCorrection.takesBack(words) || !EnglishDrinks.WORDS.sayHowMuch(words)) {
      return takeBack();
    }
    Words kept = DrinkCorrection.of(words);
    return EnglishDrinks.WORDS.sayHowMuch(kept)
        ? correct(EnglishDrinks.WORDS.in(kept, in.input().units()))
        : askAmount(new AmountAsked(true));
  }

  /** An invalid amount changes nothing and is asked for again; zero takes the drink back. */
  private Turn correct(DrinkAmount drunk) {
    return drunk.drink().isPresent() || drunk.nothing()
        ? change(drunk.drink())
        : askWhy(drunk, true);
  }

  public Turn takeBack() {
    return change(Optional.empty());
  }

  private Turn change(Optional<Drink> drink) {
    if (in.input().lacksZone()) {
      return notCounted().withJob(new Job.FindTimeZone());
    }
    return notCounted()
        .withJob(
            new Job.CorrectDrink(
                in.input().today(), in.input().listener().hydration().last(), drink));
  }

  // --- results

  public Turn counted(JobResult result) {
    if (!(result instanceof JobResult.DrinkCounted counted)) {
      return notCounted();
    }
    Turn turn = speak(drankLines(counted)).showing(counts().day(counted.total()));
    Turn ended = in.input().intent() == Command.GLASS_TASK ? turn.completed() : turn;
    return ended.with(tallied(counted));
  }

  private List<Line> drankLines(JobResult.DrinkCounted counted) {
    Gap total = GlassWords.of(counted.total());
    Optional<Goal> goal = in.input().listener().hydration().goal();
    var lines = new ArrayList<Line>();
    if (goal.isEmpty()) {
      lines.add(new Say(Phrase.DRANK, Map.of("total", total)));
    } else if (CountTalk.isReached(goal.get(), counted.total())) {
      boolean now = !CountTalk.isReached(goal.get(), counted.total() - counted.last());
      lines.add(new Say(now ? Phrase.DRANK_GOAL_REACHED : Phrase.DRANK, Map.of("total", total)));
    } else {
      lines.add(
          new Say(
              Phrase.DRANK_WITH_GOAL, Map.of("total", total, "goal", GlassWords.of(goal.get()))));
    }
    if (counted.total() > Goal.MOST * Drink.GLASS) {
      lines.add(Line.say(Phrase.DRANK_MUCH));
    }
    return lines;
  }

  public Turn corrected(Job.CorrectDrink job, JobResult result) {
    if (result instanceof JobResult.NothingToCorrect) {
      return speak(List.of(Line.say(Phrase.NOTHING_TO_UNDO)));
    }
    if (!(result instanceof JobResult.DrinkCounted counted)) {
      return notCounted();
    }
    var phrase = job.drink().isPresent() ? Phrase.CORRECTED : Phrase.UNDONE;
    return speak(List.of(new Say(phrase, Map.of("total", GlassWords.of(counted.total())))))
        .showing(counts().day(counted.total()))
        .with(tallied(counted));
  }

  private ListenerUpdate tallied(JobResult.DrinkCounted counted) {
    return new ListenerUpdate.DayKnown(
        in.input().today(), counted.total(), counted.last(), in.input().zone());
  }

  private CountTalk counts() {
    return new CountTalk(in);
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
