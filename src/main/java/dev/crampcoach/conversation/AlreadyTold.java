package dev.crampcoach.conversation;

import dev.crampcoach.speech.ContentId;
import dev.crampcoach.triage.SignQuestion;
import java.util.HashSet;
import java.util.Set;

/**
 * The things a session has said once and does not repeat.
 *
 * @param cautions ids of the items whose caution was given
 * @param guided ids of the stretches and remedies whose who-should-not was given
 * @param asked the signs whose own question was asked
 * @param note whether the full note was given: information, and no substitute for a professional
 * @param visit whether the advice to book a visit was given
 * @param unkept whether the listener was told that their place cannot be stored
 * @param zone whether the listener was told where to set the time zone
 */
public record AlreadyTold(
    Set<String> cautions,
    Set<String> guided,
    Set<SignQuestion> asked,
    boolean note,
    boolean visit,
    boolean unkept,
    boolean zone) {
  public static final AlreadyTold NOTHING =
      new AlreadyTold(Set.of(), Set.of(), Set.of(), false, false, false, false);

  public AlreadyTold {
    cautions = Set.copyOf(cautions);
    guided = Set.copyOf(guided);
    asked = Set.copyOf(asked);
    cautions.forEach(ContentId::requireItem);
    guided.forEach(ContentId::requireItem);
  }

  public boolean hasCaution(String item) {
    return cautions.contains(item);
  }

  public AlreadyTold withCaution(String item) {
    return new AlreadyTold(union(cautions, Set.of(item)), guided, asked, note, visit, unkept, zone);
  }

  public AlreadyTold withGuided(Set<String> items) {
    return new AlreadyTold(cautions, union(guided, items), asked, note, visit, unkept, zone);
  }

  public AlreadyTold withAsked(SignQuestion sign) {
    return new AlreadyTold(cautions, guided, union(asked, Set.of(sign)), note, visit, unkept, zone);
  }

  public AlreadyTold withNote() {
    return new AlreadyTold(cautions, guided, asked, true, visit, unkept, zone);
  }

  public AlreadyTold withVisit() {
    return new AlreadyTold(cautions, guided, asked, note, true, unkept, zone);
  }

  public AlreadyTold withUnkept() {
    return new AlreadyTold(cautions, guided, asked, note, visit, true, zone);
  }

  public AlreadyTold withZone() {
    return new AlreadyTold(cautions, guided, asked, note, visit, unkept, true);
  }

  private static <T> Set<T> union(Set<T> some, Set<T> more) {
    var all = new HashSet<>(some);
    all.addAll(more);
    return all;
  }
}
