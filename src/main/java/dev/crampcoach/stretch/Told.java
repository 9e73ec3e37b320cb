package dev.crampcoach.stretch;

import dev.crampcoach.speech.ContentId;
import java.util.HashSet;
import java.util.Set;

/**
 * What need not be said twice in a walkthrough.
 *
 * @param gentlePull that a stretch must not hurt
 * @param items whose who-should-not was spoken
 */
public record Told(boolean gentlePull, Set<String> items) {
  public static final Told NOTHING = new Told(false, Set.of());

  public Told {
    items.forEach(ContentId::requireItem);
    items = Set.copyOf(items);
  }

  boolean nothing() {
    return items.isEmpty();
  }

  Told with(String item, boolean pulls) {
    var more = new HashSet<>(items);
    more.add(item);
    return new Told(gentlePull || pulls, more);
  }
}
