package dev.crampcoach.fuzz;

import dev.crampcoach.conversation.Deadline;
import dev.crampcoach.conversation.Job;
import dev.crampcoach.conversation.JobResult;
import dev.crampcoach.conversation.Listener;
import dev.crampcoach.conversation.ListenerUpdate;
import dev.crampcoach.conversation.Listeners;
import dev.crampcoach.conversation.Progress;
import dev.crampcoach.stretch.Preferences;
import dev.crampcoach.stretch.Side;
import dev.crampcoach.stretch.Spot;
import dev.crampcoach.stretch.Walkthrough;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A fake of the listeners' store: a new listener, one with a stored place, or an outage, depending
 * on the listener's id alone.
 */
final class FuzzedListeners implements Listeners {
  private static final JobResult NOT_KEPT = new JobResult.JobFailed(JobResult.Trouble.NOT_KEPT);

  @Override
  public Listener read(String user, Instant now, Deadline deadline) {
    var spot = new Spot(user.length() % 7, Side.LEFT, 1);
    var place = new Walkthrough("quick-relief", spot, Preferences.FIRST, false);
    return switch (user.length() % 3) {
      case 0 -> Listener.NEW;
      case 1 -> Listener.UNKNOWN;
      default ->
          new Listener(
              Optional.of(new Progress(place, now.minus(Duration.ofDays(1)))),
              Map.of("seated-butterfly", user.length() % 5),
              true);
    };
  }

  @Override
  public boolean keep(String user, List<ListenerUpdate> effects, Instant now, Deadline deadline) {
    return user.length() % 2 == 0;
  }

  @Override
  public JobResult count(
      String user, Job.CountDrink errand, String turn, Instant now, Deadline deadline) {
    int drunk = errand.drink().millilitres();
    return user.length() % 2 == 0 ? new JobResult.DrinkCounted(drunk * 3, drunk) : NOT_KEPT;
  }

  @Override
  public JobResult correct(
      String user, Job.CorrectDrink errand, String turn, Instant now, Deadline deadline) {
    return switch (user.length() % 3) {
      case 0 -> new JobResult.NothingToCorrect();
      case 1 -> NOT_KEPT;
      default -> new JobResult.DrinkCounted(errand.millilitres(), errand.millilitres());
    };
  }

  @Override
  public boolean erase(String user, Deadline deadline) {
    return user.length() % 2 == 0;
  }
}
