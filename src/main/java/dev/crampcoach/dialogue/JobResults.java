package dev.crampcoach.dialogue;

import dev.crampcoach.conversation.Job;
import dev.crampcoach.conversation.JobResult;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.talk.PrivacyTalk;
import dev.crampcoach.talk.TurnContext;
import dev.crampcoach.talk.water.CountedTalk;
import dev.crampcoach.talk.water.GoalTalk;
import dev.crampcoach.talk.water.ReminderListTalk;
import dev.crampcoach.talk.water.ReminderTalk;

/** Passes the result of a job to the talk that requested it. */
record JobResults(TurnContext in, JobResult result) implements Job.Visitor<Turn> {
  /** Never called: after this job the whole turn is decided again. */
  @Override
  public Turn findTimeZone(Job.FindTimeZone job) {
    throw new IllegalStateException("the turn is decided again");
  }

  @Override
  public Turn countDrink(Job.CountDrink job) {
    return new CountedTalk(in).counted(job, result);
  }

  @Override
  public Turn correctDrink(Job.CorrectDrink job) {
    return new CountedTalk(in).corrected(job, result);
  }

  @Override
  public Turn setGoal(Job.SetGoal job) {
    return new GoalTalk(in).aimed(job.goal(), result);
  }

  @Override
  public Turn listReminders(Job.ListReminders job) {
    return new ReminderListTalk(in).looked(result, job.wish());
  }

  @Override
  public Turn setReminders(Job.SetReminders job) {
    return new ReminderTalk(in).afterSetting(job.reminder(), result);
  }

  @Override
  public Turn stopReminders(Job.StopReminders job) {
    return new ReminderListTalk(in).stopped(result);
  }

  @Override
  public Turn eraseAll(Job.EraseAll job) {
    return new PrivacyTalk(in).erased(result);
  }
}
