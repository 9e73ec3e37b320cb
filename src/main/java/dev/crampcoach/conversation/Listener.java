package dev.crampcoach.conversation;

import dev.crampcoach.speech.ContentId;
import dev.crampcoach.water.Hydration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a listener from before. Nothing about their body: no symptom, no pain, no answer
 * to a check.
 *
 * @param done how often each stretch was done to its end, by id
 * @param noted whether the full note was ever given: information, and no substitute for a
 *     professional
 * @param hydration what was drunk, a goal, and what goes with reminders
 * @param known whether it could be read what was kept of them; the rest is of this session only
 *     where it could not
 */
public record Listener(
    Optional<Progress> progress,
    Map<String, Integer> done,
    boolean noted,
    Hydration hydration,
    boolean known) {
  public static final Listener NEW = new Listener(Optional.empty(), Map.of(), false);

  /** Somebody who may have been here before. */
  public static final Listener UNKNOWN =
      new Listener(Optional.empty(), Map.of(), false, Hydration.NONE, false);

  public Listener {
    done = Map.copyOf(done);
    done.keySet().forEach(ContentId::requireItem);
  }

  /** A listener whom we know. */
  public Listener(Optional<Progress> progress, Map<String, Integer> done, boolean noted) {
    this(progress, done, noted, Hydration.NONE, true);
  }

  public int timesDone(String item) {
    return done.getOrDefault(item, 0);
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
