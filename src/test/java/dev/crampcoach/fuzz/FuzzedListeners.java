package dev.crampcoach.fuzz;

import dev.crampcoach.dialogue.Deadline;
import dev.crampcoach.dialogue.Effect;
import dev.crampcoach.dialogue.Errand;
import dev.crampcoach.dialogue.Listener;
import dev.crampcoach.dialogue.Listeners;
import dev.crampcoach.dialogue.Outcome;
import dev.crampcoach.dialogue.Progress;
import dev.crampcoach.stretch.Preferences;
import dev.crampcoach.stretch.Side;
import dev.crampcoach.stretch.Spot;
import dev.crampcoach.stretch.StretchTold;
import dev.crampcoach.stretch.Walkthrough;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Somebody new, somebody with a place, or an outage: it depends on the listener's id alone. */
final class FuzzedListeners implements Listeners {
  private static final Outcome NOT_KEPT = new Outcome.Failed(Outcome.Trouble.NOT_KEPT);

  @Override
  public Listener read(String user, Instant now, Deadline deadline) {
    var spot = new Spot(user.length() % 7, Side.LEFT, 1);
    var place =
        new Walkthrough("quick-relief", spot, Preferences.FIRST, false, StretchTold.NOTHING);
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
  public boolean keep(String user, List<Effect> effects, Instant now, Deadline deadline) {
    return user.length() % 2 == 0;
  }

  @Override
  public Outcome count(
      String user, Errand.Count errand, String turn, Instant now, Deadline deadline) {
    int drunk = errand.drink().millilitres();
    return user.length() % 2 == 0 ? new Outcome.Counted(drunk * 3, drunk) : NOT_KEPT;
  }

  @Override
  public Outcome correct(
      String user, Errand.Correct errand, String turn, Instant now, Deadline deadline) {
    return switch (user.length() % 3) {
      case 0 -> new Outcome.Nothing();
      case 1 -> NOT_KEPT;
      default -> new Outcome.Counted(errand.millilitres(), errand.millilitres());
    };
  }

  @Override
  public boolean erase(String user, Deadline deadline) {
    return user.length() % 2 == 0;
  }
}
