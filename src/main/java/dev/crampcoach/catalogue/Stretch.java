package dev.crampcoach.catalogue;

import java.util.List;

/** A stretch that is held still, or done as repeated movements. */
public record Stretch(
    String id,
    Provenance provenance,
    List<String> related,
    Wording wording,
    Practice practice,
    Guide guide)
    implements GuidedItem {
  public Stretch {
    related = List.copyOf(related);
  }
}
