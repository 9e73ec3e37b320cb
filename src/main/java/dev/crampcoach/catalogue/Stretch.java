package dev.crampcoach.catalogue;

import java.util.List;

/** A held or a moving stretch. */
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
