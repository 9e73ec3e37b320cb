package dev.crampcoach.catalogue;

import java.util.List;

/** Something to know about: a cause, an illness, a drink, a habit. It has no steps to guide. */
public record Topic(String id, Provenance provenance, List<String> related, Wording wording)
    implements Item {
  public Topic {
    related = List.copyOf(related);
  }
}
