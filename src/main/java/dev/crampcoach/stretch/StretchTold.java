package dev.crampcoach.stretch;

import dev.crampcoach.speech.ContentId;
import java.util.HashSet;
import java.util.Set;

/**
 * Records what has been said in a walkthrough, so that it is not repeated.
 *
 * @param gentlePull whether it was said that a stretch must not hurt
 * @param interrupting whether it was said how to interrupt; once for each listener
 * @param items ids of the items whose reasons to skip were spoken
 */
public record StretchTold(boolean gentlePull, boolean interrupting, Set<String> items) {
  public static final StretchTold NOTHING = new StretchTold(false, false, Set.of());

  public StretchTold {
    items.forEach(ContentId::requireItem);
    items = Set.copyOf(items);
  }

  boolean nothing() {
    return items.isEmpty();
  }

  StretchTold with(String item, boolean pulls, boolean counted) {
    var more = new HashSet<>(items);
    more.add(item);
    return new StretchTold(gentlePull || pulls, interrupting || counted, more);
  }
}
