package dev.crampcoach.catalogue;

import java.util.List;

/** Something done to the muscle with a hand, a roller, warmth, or cold. */
public record Remedy(
    String id,
    Provenance provenance,
    List<String> related,
    Wording wording,
    Practice practice,
    Guide guide)
    implements GuidedItem {
  public Remedy {
    related = List.copyOf(related);
  }
}
