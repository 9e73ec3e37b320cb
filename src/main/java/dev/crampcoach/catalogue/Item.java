package dev.crampcoach.catalogue;

import java.util.List;

/**
 * One thing that we know: a topic to talk about, a remedy, a stretch, or a routine of stretches.
 * Its id is its slot value, its table key and its picture.
 */
public sealed interface Item permits Topic, GuidedItem, Routine {
  String id();

  Provenance provenance();

  /** Ids of one to three items that a listener may want next. */
  List<String> related();

  Wording wording();
}
