package dev.crampcoach.triage.lexicon;

import dev.crampcoach.english.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Concepts that together give a sign.
 *
 * @param all the concepts by number, at least one
 * @param unless concepts that forbid it
 * @param unlessGone concepts that forbid it where it is said to have passed: an effort or a posture
 *     explains it (rule 7)
 * @param within in how many words they must stand
 * @param notInCramp whether it means nothing while a cramp is spoken of (rule 12)
 * @param unsure whether it only asks for the safety question
 */
record SignRule(
    Sign sign,
    List<Integer> all,
    List<Integer> unless,
    List<Integer> unlessGone,
    int within,
    boolean notInCramp,
    boolean unsure) {
  SignRule {
    if (all.isEmpty()) {
      throw new IllegalArgumentException(sign.id() + ": a rule without concepts");
    }
    all = List.copyOf(all);
    unless = List.copyOf(unless);
    unlessGone = List.copyOf(unlessGone);
  }

  /**
   * The words that give the sign, if the rule holds.
   *
   * @param found where each concept was said
   * @param gone whether what has passed is among it
   */
  Optional<Span> match(List<List<Span>> found, boolean inCramp, boolean gone) {
    if (notInCramp && inCramp
        || gone && unlessGone.stream().anyMatch(concept -> !found.get(concept).isEmpty())
        || all.stream().anyMatch(concept -> found.get(concept).isEmpty())
        || unless.stream().anyMatch(concept -> !found.get(concept).isEmpty())) {
      return Optional.empty();
    }
    return all.stream()
        .flatMap(concept -> found.get(concept).stream())
        .flatMap(first -> from(first.start(), found).stream())
        .findFirst();
  }

  /** The shortest stretch of words from there on that holds a span of each concept. */
  private Optional<Span> from(int start, List<List<Span>> found) {
    int end = start;
    for (int concept : all) {
      Stream<Span> after = found.get(concept).stream().filter(span -> span.start() >= start);
      int nearest = after.mapToInt(Span::end).min().orElse(Integer.MAX_VALUE);
      end = Math.max(end, nearest);
    }
    return end == Integer.MAX_VALUE || end - start > within
        ? Optional.empty()
        : Optional.of(new Span(start, end));
  }
}
