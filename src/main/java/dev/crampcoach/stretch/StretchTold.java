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
public record StretchTold(boolean gentlePull, Set<String> items) {
  public static final StretchTold NOTHING = new StretchTold(false, Set.of());

  public StretchTold {
    items.forEach(ContentId::requireItem);
    items = Set.copyOf(items);
  }

  boolean nothing() {
    return items.isEmpty();
  }

  StretchTold with(String item, boolean pulls) {
    var more = new HashSet<>(items);
    more.add(item);
    return new StretchTold(gentlePull || pulls, more);
  }
}
