package dev.crampcoach.catalogue;

import java.util.List;

/**
 * One entry of the catalogue: a topic to talk about, a remedy, a stretch, or a routine of
 * stretches. Its id is also its slot value, its table key, and the name of its picture.
 */
public sealed interface Item permits Topic, GuidedItem, Routine {
  String id();

  Provenance provenance();

  /** Ids of one to three items that the listener may want next. */
  List<String> related();

  Wording wording();
}
