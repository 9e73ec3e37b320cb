package dev.crampcoach.dialogue;

import dev.crampcoach.conversation.Deadline;
import dev.crampcoach.conversation.Job;
import dev.crampcoach.conversation.JobResult;
import dev.crampcoach.conversation.Listeners;
import java.time.Instant;

/** A fake of the listeners' store that keeps places in stretches and counts no drinks. */
public abstract class PlacesOnly implements Listeners {
  private static final JobResult NOT_KEPT = new JobResult.JobFailed(JobResult.Trouble.NOT_KEPT);

  @Override
  public JobResult count(
      String user, Job.CountDrink errand, String turn, Instant now, Deadline deadline) {
    return NOT_KEPT;
  }

  @Override
  public JobResult correct(
      String user, Job.CorrectDrink errand, String turn, Instant now, Deadline deadline) {
    return NOT_KEPT;
  }

  @Override
  public boolean erase(String user, Deadline deadline) {
    return false;
  }
}
