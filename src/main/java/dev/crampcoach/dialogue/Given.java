package dev.crampcoach.dialogue;

import java.util.HashSet;
import java.util.Set;

/**
 * What a session was told already and is not told again.
 *
 * @param cautions ids of the items whose caution was given
 * @param note whether the full note was given: information, and no substitute for a professional
 * @param visit whether it was said that a visit should be booked
 */
public record Given(Set<String> cautions, boolean note, boolean visit) {
  static final Given NOTHING = new Given(Set.of(), false, false);

  public Given {
    cautions = Set.copyOf(cautions);
  }

  boolean hasCaution(String item) {
    return cautions.contains(item);
  }

  Given withCaution(String item) {
    var more = new HashSet<>(cautions);
    more.add(item);
    return new Given(more, note, visit);
  }

  Given withNote() {
    return new Given(cautions, true, visit);
  }

  Given withVisit() {
    return new Given(cautions, note, true);
  }
}
