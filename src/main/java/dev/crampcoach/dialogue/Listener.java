package dev.crampcoach.dialogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a listener from before. Nothing about their body: no symptom, no pain, no answer
 * to a check.
 *
 * @param done how often each stretch was done to its end, by id
 * @param noted whether the full note was ever given: information, and no substitute for a
 *     professional
 */
public record Listener(Optional<Progress> progress, Map<String, Integer> done, boolean noted) {
  public static final Listener NEW = new Listener(Optional.empty(), Map.of(), false);

  public Listener {
    done = Map.copyOf(done);
  }

  int timesDone(String item) {
    return done.getOrDefault(item, 0);
  }

  /** What is known once these effects came about. */
  public Listener after(List<Effect> effects) {
    Listener listener = this;
    for (Effect effect : effects) {
      listener = effect.on(listener);
    }
    return listener;
  }

  Listener with(Optional<Progress> other) {
    return new Listener(other, done, noted);
  }

  Listener withOneMore(String item) {
    var more = new HashMap<>(done);
    more.merge(item, 1, Integer::sum);
    return new Listener(progress, more, noted);
  }
}
