package dev.crampcoach.talk.water;

import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.Job;
import dev.crampcoach.conversation.JobResult;
import dev.crampcoach.conversation.ListenerUpdate;
import dev.crampcoach.conversation.Speech.Question;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.conversation.WaterScene.GoalAsked;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Line.Say;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.Questions;
import dev.crampcoach.talk.TurnContext;
import dev.crampcoach.water.Goal;
import dev.crampcoach.water.Hydration;
import dev.crampcoach.water.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks for, tells and sets a goal in glasses a day. Only the goal is stored, never a reason.
 * Source: clinical facts, section 6B.
 */
public record GoalTalk(TurnContext in) {

  // --- the goal

  /** Tells an undecided listener what is usual, and asks again: the goal is theirs to choose. */
  Turn suggest() {
    return ask(Phrase.ASK_GOAL_USUAL);
  }

  Turn ask() {
    return ask(Phrase.ASK_GOAL);
  }

  Turn tell() {
    if (!in.input().listener().known()) {
      return in.between(
          List.of(Line.say(Phrase.COUNT_UNKNOWN)), new NothingOpen(), Questions.ELSE_AFTER_WATER);
    }
    Optional<Goal> goal = in.input().listener().hydration().goal();
    return goal.isEmpty()
        ? ask().opening(List.of(Line.say(Phrase.NO_GOAL)))
        : in.between(
            List.of(new Say(Phrase.GOAL_IS, Map.of("goal", GlassWords.of(goal.get())))),
            new NothingOpen(),
            Questions.ELSE_AFTER_WATER);
  }

  /** Gives up what was open, and says so. */
  Turn dropped(Phrase phrase) {
    return in.between(List.of(Line.say(phrase)), new NothingOpen(), Questions.ELSE_AFTER_WATER);
  }

  // --- setting it

  Turn set(Goal goal) {
    return in.between(
            List.of(Line.say(Phrase.GOAL_NOT_SET)), new NothingOpen(), Questions.ELSE_AFTER_WATER)
        .withJob(in.input().lacksZone() ? new Job.FindTimeZone() : new Job.SetGoal(goal));
  }

  public Turn aimed(Goal goal, JobResult result) {
    if (!(result instanceof JobResult.GoalKept)) {
      return in.between(
          List.of(Line.say(Phrase.GOAL_NOT_SET)), new NothingOpen(), Questions.ELSE_AFTER_WATER);
    }
    var lines = new ArrayList<Line>();
    lines.add(new Say(Phrase.GOAL_SET, Map.of("goal", GlassWords.of(goal))));
    boolean ounces = in.input().units() == Units.US;
    lines.add(Line.say(ounces ? Phrase.A_GLASS_IN_OUNCES : Phrase.A_GLASS_IN_MILLILITRES));
    return offer(lines).with(new ListenerUpdate.GoalKnown(goal));
  }

  /**
   * Offers reminders, unless they were refused within seven days, or offers are paused for today.
   * Source: Amazon's rules for reminders; clinical facts, section 6B.
   */
  private Turn offer(List<Line> lines) {
    return isQuiet() || in.input().here().isEmpty()
        ? in.between(lines, new NothingOpen(), Questions.ELSE_AFTER_WATER)
        : new PlanTalk(in).offer(lines);
  }

  private boolean isQuiet() {
    Hydration hydration = in.input().listener().hydration();
    return hydration.refused() || hydration.paused().equals(Optional.of(in.input().today()));
  }

  Turn ask(Phrase phrase) {
    var question = Question.of(phrase, Phrase.ASK_GOAL_REPROMPT);
    return in.speak(new GoalAsked(), List.of(), question).turn();
  }
}
