package dev.crampcoach.dialogue;

import dev.crampcoach.dialogue.Speech.Question;
import dev.crampcoach.english.Numerals;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Line.Say;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.water.Drink;
import dev.crampcoach.water.Goal;
import dev.crampcoach.water.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A goal of glasses a day, after the caution that comes before the first goal and the first
 * reminder of water. Only the goal is kept, never a reason. Source: clinical facts, section 6B.
 */
record Aiming(Reply reply, SessionState before, Input heard) {

  /** More than anybody means. */
  private static final int MANY = 1000;

  // --- the goal

  /** The number in the words, or else the question for it. */
  Turn aim(Words words) {
    if (Water.DRINKS.isNegative(words)) {
      return aim(0);
    }
    if (Water.DRINKS.leaveOpen(words)) {
      return goAhead(new Cautioned(Optional.empty(), Optional.empty()));
    }
    OptionalDouble measured = Water.DRINKS.measured(words, heard.whereabouts().measures());
    if (measured.isPresent() && measured.getAsDouble() > 0 && Water.DRINKS.sayHowMuch(words)) {
      return aim((int) Math.min(Math.round(measured.getAsDouble() / Drink.GLASS), MANY));
    }
    List<String> said = words.list();
    for (int end = said.size(); end > 0; end--) {
      if (Numerals.isCounted(said, end - 1)) {
        return aim((int) Math.min(Numerals.before(said, end).orElseThrow(), MANY));
      }
    }
    return goAhead(new Cautioned(Optional.empty(), Optional.empty()));
  }

  /**
   * @param glasses any number that somebody may say
   */
  Turn aim(int glasses) {
    if (glasses < Goal.LEAST) {
      return ask(Phrase.GOAL_TOO_LOW);
    }
    return glasses > Goal.COMMON
        ? ask(Phrase.GOAL_TOO_HIGH)
        : goAhead(new Cautioned(Optional.of(new Goal(glasses)), Optional.empty()));
  }

  /** Who does not know is told what is usual; the goal is still theirs to say. */
  Turn suggest() {
    return ask(Phrase.ASK_GOAL_USUAL);
  }

  Turn ask() {
    return ask(Phrase.ASK_GOAL);
  }

  Turn tell() {
    if (!heard.listener().known()) {
      return reply.between(List.of(Line.say(Phrase.COUNT_UNKNOWN)), new Open(), Water.ELSE);
    }
    Optional<Goal> goal = heard.listener().hydration().goal();
    return goal.isEmpty()
        ? ask().after(List.of(Line.say(Phrase.NO_GOAL)))
        : reply.between(
            List.of(new Say(Phrase.GOAL_IS, Map.of("goal", GlassWords.of(goal.get())))),
            new Open(),
            Water.ELSE);
  }

  // --- the caution

  /** What waits for the caution goes ahead, where the listener has wanted that once. */
  Turn goAhead(Cautioned scene) {
    if (!heard.listener().hydration().asked() && !isAnswered()) {
      return caution(scene);
    }
    Turn turn =
        scene
            .reminder()
            .map(reply.reminding()::propose)
            .or(() -> scene.goal().map(this::set))
            .orElseGet(this::ask);
    boolean keepsIt = turn.errand().isPresent() || heard.listener().hydration().asked();
    return keepsIt ? turn : turn.with(new Effect.Asked());
  }

  /** Whether this very turn answers the caution. */
  private boolean isAnswered() {
    return before.scene() instanceof Cautioned;
  }

  Turn caution(Cautioned scene) {
    var question = Question.of(Phrase.WATER_CAUTION, Phrase.WATER_CAUTION_REPROMPT);
    return new TurnBuilder(before, scene, List.of(), question).turn();
  }

  Turn leaveOut() {
    return reply.between(List.of(Line.say(Phrase.WATER_LEFT_OUT)), new Open(), Questions.ELSE);
  }

  // --- setting it

  private Turn set(Goal goal) {
    return reply
        .between(List.of(Line.say(Phrase.GOAL_NOT_SET)), new Open(), Water.ELSE)
        .after(new Errand.Aim(goal));
  }

  Turn aimed(Goal goal, Outcome outcome) {
    if (!(outcome instanceof Outcome.Kept)) {
      return reply.between(List.of(Line.say(Phrase.GOAL_NOT_SET)), new Open(), Water.ELSE);
    }
    var lines = new ArrayList<Line>();
    lines.add(new Say(Phrase.GOAL_SET, Map.of("goal", GlassWords.of(goal))));
    boolean ounces = heard.whereabouts().measures() == Units.US;
    lines.add(Line.say(ounces ? Phrase.A_GLASS_IN_OUNCES : Phrase.A_GLASS_IN_MILLILITRES));
    return offer(lines).with(new Effect.Aimed(goal));
  }

  /**
   * Reminders are offered, unless they were refused within seven days. Source: Amazon's rules for
   * reminders.
   */
  private Turn offer(List<Line> lines) {
    return heard.listener().hydration().refused() || heard.here().isEmpty()
        ? reply.between(lines, new Open(), Water.ELSE)
        : reply.reminding().offer(lines);
  }

  private Turn ask(Phrase phrase) {
    var question = Question.of(phrase, Phrase.ASK_GOAL_REPROMPT);
    return new TurnBuilder(before, new SettingGoal(), List.of(), question).turn();
  }
}
