package dev.crampcoach.dialogue;

import java.time.Instant;

/** Listeners of whom a test keeps their place, and whose drinks nobody counts. */
public abstract class PlacesOnly implements Listeners {
  private static final Outcome NOT_KEPT = new Outcome.Failed(Outcome.Trouble.NOT_KEPT);

  @Override
  public Outcome count(
      String user, Errand.Count errand, String turn, Instant now, Deadline deadline) {
    return NOT_KEPT;
  }

  @Override
  public Outcome correct(
      String user, Errand.Correct errand, String turn, Instant now, Deadline deadline) {
    return NOT_KEPT;
  }

  @Override
  public boolean erase(String user, Deadline deadline) {
    return false;
  }
}
