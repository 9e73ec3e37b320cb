package dev.crampcoach.conversation;

import dev.crampcoach.catalogue.AnswerLine;
import dev.crampcoach.catalogue.Item;
import dev.crampcoach.speech.ContentId;
import dev.crampcoach.triage.SignQuestion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The things a session has said, so that it does not repeat them.
 *
 * @param lines the lines of items that were spoken, the latest last
 * @param cautions the cautions that were spoken
 * @param guided ids of the stretches and remedies whose who-should-not was given
 * @param asked the signs whose own question was asked
 * @param note whether the full note was given: information, and no substitute for a professional
 * @param visit whether the advice to book a visit was given
 * @param unkept whether the listener was told that their place cannot be stored
 * @param zone whether the listener was told where to set the time zone
 */
public record AlreadyTold(
    List<ContentId> lines,
    Set<ContentId> cautions,
    Set<String> guided,
    Set<SignQuestion> asked,
    boolean note,
    boolean visit,
    boolean unkept,
    boolean zone) {
  /** A session attribute has a limited size; the oldest lines are forgotten. */
  private static final int MOST_LINES = 60;

  public static final AlreadyTold NOTHING =
      new AlreadyTold(List.of(), Set.of(), Set.of(), Set.of(), false, false, false, false);

  public AlreadyTold {
    lines = List.copyOf(lines.subList(Math.max(0, lines.size() - MOST_LINES), lines.size()));
    cautions = Set.copyOf(cautions);
    guided = Set.copyOf(guided);
    asked = Set.copyOf(asked);
    guided.forEach(ContentId::requireItem);
  }

  /** The first line of an item that was not spoken yet, which is the most useful one left. */
  public Optional<AnswerLine> next(Item item) {
    return item.wording().lines().stream()
        .filter(line -> !lines.contains(ContentId.line(item.id(), line.id())))
        .findFirst();
  }

  public boolean hasCaution(ContentId caution) {
    return cautions.contains(caution);
  }

  public AlreadyTold withLine(ContentId line) {
    var all = new ArrayList<>(lines);
    all.remove(line);
    all.add(line);
    return withLines(all);
  }

  public AlreadyTold withLines(List<ContentId> told) {
    return new AlreadyTold(told, cautions, guided, asked, note, visit, unkept, zone);
  }

  public AlreadyTold withCaution(ContentId caution) {
    return new AlreadyTold(
        lines, union(cautions, Set.of(caution)), guided, asked, note, visit, unkept, zone);
  }

  public AlreadyTold withGuided(Set<String> items) {
    return new AlreadyTold(lines, cautions, union(guided, items), asked, note, visit, unkept, zone);
  }

  public AlreadyTold withAsked(SignQuestion sign) {
    return new AlreadyTold(
        lines, cautions, guided, union(asked, Set.of(sign)), note, visit, unkept, zone);
  }

  public AlreadyTold withNote() {
    return new AlreadyTold(lines, cautions, guided, asked, true, visit, unkept, zone);
  }

  public AlreadyTold withVisit() {
    return new AlreadyTold(lines, cautions, guided, asked, note, true, unkept, zone);
  }

  public AlreadyTold withUnkept() {
    return new AlreadyTold(lines, cautions, guided, asked, note, visit, true, zone);
  }

  public AlreadyTold withZone() {
    return new AlreadyTold(lines, cautions, guided, asked, note, visit, unkept, true);
  }

  private static <T> Set<T> union(Set<T> some, Set<T> more) {
    var all = new HashSet<>(some);
    all.addAll(more);
    return all;
  }
}
