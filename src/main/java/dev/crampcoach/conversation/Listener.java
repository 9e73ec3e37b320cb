package dev.crampcoach.conversation;

import dev.crampcoach.speech.ContentId;
import dev.crampcoach.water.Hydration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The stored data of a listener. Nothing about their body: no symptom, no pain, no answer to a
 * check.
 *
 * @param done how often each stretch was completed, by id
 * @param noted whether the full note was ever given: information, and no substitute for a
 *     professional
 * @param hydration drinks, goal, and settings of reminders
 * @param known whether the stored data could be read; if not, the rest is of this session only
 */
public record Listener(
    Optional<Progress> progress,
    Map<String, Integer> done,
    boolean noted,
    Hydration hydration,
    boolean known) {
  public static final Listener NEW = new Listener(Optional.empty(), Map.of(), false);

  /** A listener whose stored data could not be read. */
  public static final Listener UNKNOWN =
      new Listener(Optional.empty(), Map.of(), false, Hydration.NONE, false);

  public Listener {
    done = Map.copyOf(done);
    done.keySet().forEach(ContentId::requireItem);
  }

  /** A listener whose stored data is known. */
  public Listener(Optional<Progress> progress, Map<String, Integer> done, boolean noted) {
    this(progress, done, noted, Hydration.NONE, true);
  }

  public int timesDone(String item) {
    return done.getOrDefault(item, 0);
  }

  /** Whether the listener has been guided before, as far as we know. */
  public boolean hasStretched() {
    return progress.isPresent() || !done.isEmpty();
  }

  public Listener with(Optional<Progress> other) {
    return new Listener(other, done, noted, hydration, known);
  }

  public Listener withNote() {
    return new Listener(progress, done, true, hydration, known);
  }

  public Listener with(Hydration other) {
    return new Listener(progress, done, noted, other, known);
  }

  public Listener withOneMore(String item) {
    var more = new HashMap<>(done);
    more.merge(item, 1, Integer::sum);
    return new Listener(progress, more, noted, hydration, known);
  }
}
