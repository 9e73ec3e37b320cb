package dev.crampcoach.talk.water;

import dev.crampcoach.conversation.Reminder;
import dev.crampcoach.conversation.WaterScene.TimeAsked;
import dev.crampcoach.reminder.Days;
import dev.crampcoach.reminder.Plan;
import dev.crampcoach.reminder.PlanWish;
import dev.crampcoach.reminder.Planner;
import dev.crampcoach.reminder.Refusal;
import dev.crampcoach.talk.TurnContext;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * What is kept of a wish while its other part is asked for: the times on every day if the days are
 * asked, and otherwise the days. "Every Thursday at midnight" may become another hour, but not
 * every day.
 */
record PlanDraft(TurnContext in) {
  Optional<Reminder> of(Refusal why, PlanWish wish) {
    boolean times = why == Refusal.WHICH_DAYS && !wish.times().isEmpty();
    return in.input()
        .here()
        .flatMap(
            here ->
                times
                    ? Planner.onAnyDay(wish, here)
                    : Planner.days(wish, here).map(days -> atAnyTime(wish, days)))
        .map(plan -> new Reminder(plan, false));
  }

  /** A plan needs some time; which one does not matter, since {@link #times} leaves it out. */
  private static Plan atAnyTime(PlanWish wish, Days days) {
    return new Plan(wish.subject(), days, List.of(LocalTime.NOON));
  }

  /** The plan whose days are asked for. */
  static Optional<Plan> times(TimeAsked asked) {
    return asked.draft().map(Reminder::plan).filter(PlanDraft::isOfTimes);
  }

  /** The answer on the days that were told before. */
  static PlanWish on(TimeAsked asked, PlanWish answer) {
    return asked
        .draft()
        .map(Reminder::plan)
        .filter(plan -> !isOfTimes(plan))
        .map(plan -> answer.on(plan.days()))
        .orElse(answer);
  }

  private static boolean isOfTimes(Plan plan) {
    return plan.days().equals(Days.DAILY);
  }
}
