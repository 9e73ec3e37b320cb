package dev.crampcoach.dialogue;

import dev.crampcoach.speech.ContentId;
import java.util.HashSet;
import java.util.Set;

/**
 * What a session was told already and is not told again.
 *
 * @param cautions ids of the items whose caution was given
 * @param guided ids of the stretches and remedies whose who-should-not was given
 * @param note whether the full note was given: information, and no substitute for a professional
 * @param visit whether it was said that a visit should be booked
 * @param unkept whether it was said that a place cannot be kept
 * @param zone whether it was said where to set the time zone
 */
public record Given(
    Set<String> cautions,
    Set<String> guided,
    boolean note,
    boolean visit,
    boolean unkept,
    boolean zone) {
  static final Given NOTHING = new Given(Set.of(), Set.of(), false, false, false, false);

  public Given {
    cautions = Set.copyOf(cautions);
    guided = Set.copyOf(guided);
    cautions.forEach(ContentId::requireItem);
    guided.forEach(ContentId::requireItem);
  }

  boolean hasCaution(String item) {
    return cautions.contains(item);
  }

  Given withCaution(String item) {
    return new Given(union(cautions, Set.of(item)), guided, note, visit, unkept, zone);
  }

  Given withGuided(Set<String> items) {
    return new Given(cautions, union(guided, items), note, visit, unkept, zone);
  }

  Given withNote() {
    return new Given(cautions, guided, true, visit, unkept, zone);
  }

  Given withVisit() {
    return new Given(cautions, guided, note, true, unkept, zone);
  }

  Given withUnkept() {
    return new Given(cautions, guided, note, visit, true, zone);
  }

  Given withZone() {
    return new Given(cautions, guided, note, visit, unkept, true);
  }

  private static Set<String> union(Set<String> some, Set<String> more) {
    var all = new HashSet<>(some);
    all.addAll(more);
    return all;
  }
}
