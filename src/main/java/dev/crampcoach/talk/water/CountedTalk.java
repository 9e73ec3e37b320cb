package dev.crampcoach.talk.water;

import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.Job;
import dev.crampcoach.conversation.JobResult;
import dev.crampcoach.conversation.ListenerUpdate;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.conversation.WaterScene.AfterDrink;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Line.Gap;
import dev.crampcoach.speech.Line.Say;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.Questions;
import dev.crampcoach.talk.TurnContext;
import dev.crampcoach.water.Drink;
import dev.crampcoach.water.Goal;
import dev.crampcoach.water.Hydration;
import dev.crampcoach.water.LargeAmounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells what was counted or corrected, in the listener's own measure and in glasses. */
public record CountedTalk(TurnContext in) {

  public Turn counted(Job.CountDrink job, JobResult result) {
    if (!(result instanceof JobResult.DrinkCounted counted)) {
      return notCounted();
    }
    Turn turn = speak(drankLines(job, counted)).showing(counts().day(counted.total()));
    Turn ended = in.input().intent() == Command.GLASS_TASK ? turn.completed() : turn;
    Turn told = in.input().zone().isEmpty() ? ended.with(in.state().told().withZone()) : ended;
    return job.lately()
        ? told.with(tallied(counted)).with(toldNow(counted.last()))
        : told.with(tallied(counted));
  }

  private List<Line> drankLines(Job.CountDrink job, JobResult.DrinkCounted counted) {
    Gap total = GlassWords.of(counted.total());
    Optional<Goal> goal = in.input().listener().hydration().goal();
    var lines = new ArrayList<Line>();
    lines.add(
        GlassWords.told(job.drink())
            .<Line>map(amount -> new Say(Phrase.GOT_AMOUNT, Map.of("amount", amount)))
            .orElse(Line.say(Phrase.GOT_IT)));
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
    } else if (isPlenty(job) && !isGoalReachedNow(counted)) {
      lines.add(Line.say(Phrase.DRANK_PLENTY));
    }
    if (in.input().zone().isEmpty() && !in.state().told().zone()) {
      lines.add(Line.say(Phrase.DAY_WITHOUT_ZONE));
    }
    return lines;
  }

  /** Then it has been said already that no more is needed. */
  private boolean isGoalReachedNow(JobResult.DrinkCounted counted) {
    return in.input()
        .listener()
        .hydration()
        .goal()
        .filter(goal -> CountTalk.isReached(goal, counted.total()))
        .filter(goal -> !CountTalk.isReached(goal, counted.total() - counted.last()))
        .isPresent();
  }

  private boolean isPlenty(Job.CountDrink job) {
    int before = in.input().listener().hydration().lately(in.input().now());
    return job.lately() && LargeAmounts.isPlenty(job.drink(), before);
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
        .with(tallied(counted))
        .with(changedNow(job));
  }

  private ListenerUpdate toldNow(int millilitres) {
    return new ListenerUpdate.ToldLately(Hydration.quarterHour(in.input().now()), millilitres);
  }

  private ListenerUpdate changedNow(Job.CorrectDrink job) {
    return new ListenerUpdate.ToldLately(
        job.told().orElse(Hydration.quarterHour(in.input().now())),
        job.told().isPresent() ? job.millilitres() - job.last() : 0);
  }

  private ListenerUpdate tallied(JobResult.DrinkCounted counted) {
    return new ListenerUpdate.DayKnown(
        in.input().today(), counted.total(), counted.last(), in.input().zone());
  }

  private CountTalk counts() {
    return new CountTalk(in);
  }

  private Turn notCounted() {
    return speak(List.of(Line.say(Phrase.NOT_COUNTED)));
  }

  private Turn speak(List<Line> lines) {
    return in.between(lines, new AfterDrink(), Questions.ELSE_AFTER_WATER);
  }
}
