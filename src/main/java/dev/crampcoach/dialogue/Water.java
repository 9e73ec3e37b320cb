package dev.crampcoach.dialogue;

import dev.crampcoach.dialogue.Speech.Question;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Line.Gap;
import dev.crampcoach.speech.Line.Say;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.water.Drink;
import dev.crampcoach.water.DrinkAmount;
import dev.crampcoach.water.DrinkWords;
import dev.crampcoach.water.Goal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts drinks and tells the count. It never urges to drink, and never to catch up. Source:
 * clinical facts, sections 6B and 6C.
 */
record Water(Reply reply, SessionState before, Input heard) {
  /** English, as all words that the skill understands. */
  static final DrinkWords DRINKS = DrinkWords.of("en");

  static final Question ELSE = Question.of(Phrase.ASK_ELSE, Phrase.ASK_ELSE_REPROMPT);

  // --- counting

  Turn drank(Words words) {
    return drank(DRINKS.in(words, heard.whereabouts().measures()));
  }

  /**
   * @param glasses any number that somebody may say
   */
  Turn drank(int glasses) {
    return drank(DrinkAmount.of((double) glasses * Drink.GLASS));
  }

  private Turn drank(DrinkAmount drunk) {
    return drunk.drink().isEmpty()
        ? askWhy(drunk, false)
        : notCounted().after(new Errand.Count(heard.today(), drunk.drink().get(), heard.zone()));
  }

  /** A drink, and nobody heard how many. */
  Turn askAmount() {
    return askAmount(new Pouring());
  }

  Turn askAmount(Pouring scene) {
    return ask(scene, Phrase.DRANK_UNCLEAR);
  }

  private Turn askWhy(DrinkAmount drunk, boolean instead) {
    return ask(
        new Pouring(instead), drunk.tooMuch() ? Phrase.DRANK_TOO_MUCH : Phrase.DRANK_UNCLEAR);
  }

  /** A bare number after a drink was counted: nothing is counted or changed on a guess. */
  Turn askMoreOrInstead(int glasses) {
    Line ask = new Say(Phrase.ASK_MORE_OR_INSTEAD, Map.of("count", new Gap.Number(glasses)));
    var question = new Question(ask, Line.say(Phrase.ASK_ELSE_REPROMPT));
    return new TurnBuilder(before, new Counted(), List.of(), question).turn();
  }

  /** Another amount for the last drink. */
  Turn correct(int glasses) {
    return correct(DrinkAmount.of((double) glasses * Drink.GLASS));
  }

  /** "Not two" alone tells what it was not, so it is asked for. */
  Turn correct(Words words) {
    if (DrinkCorrection.takesBack(words) || !DRINKS.sayHowMuch(words)) {
      return takeBack();
    }
    Words kept = DrinkCorrection.of(words);
    return DRINKS.sayHowMuch(kept)
        ? correct(DRINKS.in(kept, heard.whereabouts().measures()))
        : askAmount(new Pouring(true));
  }

  /** What cannot be counted changes nothing, and is asked for; nothing at all takes it back. */
  private Turn correct(DrinkAmount drunk) {
    return drunk.drink().isPresent() || drunk.nothing()
        ? change(drunk.drink())
        : askWhy(drunk, true);
  }

  Turn takeBack() {
    return change(Optional.empty());
  }

  private Turn change(Optional<Drink> drink) {
    return notCounted()
        .after(new Errand.Correct(heard.today(), heard.listener().hydration().last(), drink));
  }

  // --- what came of it

  Turn counted(Outcome outcome) {
    if (!(outcome instanceof Outcome.Counted counted)) {
      return notCounted();
    }
    Turn turn = speak(drankLines(counted)).showing(counts().day(counted.total()));
    Turn ended = heard.intent() == Intent.GLASS_TASK ? turn.completed() : turn;
    return ended.with(tallied(counted));
  }

  private List<Line> drankLines(Outcome.Counted counted) {
    Gap total = GlassWords.of(counted.total());
    Optional<Goal> goal = heard.listener().hydration().goal();
    var lines = new ArrayList<Line>();
    if (goal.isEmpty()) {
      lines.add(new Say(Phrase.DRANK, Map.of("total", total)));
    } else if (Counts.isReached(goal.get(), counted.total())) {
      boolean now = !Counts.isReached(goal.get(), counted.total() - counted.last());
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

  Turn corrected(Errand.Correct errand, Outcome outcome) {
    if (outcome instanceof Outcome.Nothing) {
      return speak(List.of(Line.say(Phrase.NOTHING_TO_UNDO)));
    }
    if (!(outcome instanceof Outcome.Counted counted)) {
      return notCounted();
    }
    var phrase = errand.drink().isPresent() ? Phrase.CORRECTED : Phrase.UNDONE;
    return speak(List.of(new Say(phrase, Map.of("total", GlassWords.of(counted.total())))))
        .showing(counts().day(counted.total()))
        .with(tallied(counted));
  }

  private Effect tallied(Outcome.Counted counted) {
    return new Effect.Tallied(heard.today(), counted.total(), counted.last(), heard.zone());
  }

  Turn tell(Words words) {
    return counts().tell(words);
  }

  Turn left() {
    return counts().left();
  }

  private Counts counts() {
    return new Counts(reply, heard);
  }

  // --- how a turn comes together

  private Turn notCounted() {
    return speak(List.of(Line.say(Phrase.NOT_COUNTED)));
  }

  private Turn ask(Pouring scene, Phrase phrase) {
    var question = Question.of(phrase, Phrase.DRANK_UNCLEAR_REPROMPT);
    return new TurnBuilder(before, scene, List.of(), question).turn();
  }

  private Turn speak(List<Line> lines) {
    return reply.between(lines, new Counted(), ELSE);
  }
}
