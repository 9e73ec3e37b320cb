package dev.crampcoach.triage.lexicon;

import dev.crampcoach.english.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A combination of concepts that gives a sign.
 *
 * @param all indexes of the required concepts, at least one
 * @param unless concepts that prevent a match
 * @param unlessGone concepts that prevent a match if the event has passed: an effort or a posture
 *     explains it (rule 7)
 * @param within the maximum number of words that the concepts may span
 * @param notInCramp whether the rule is off while the talk is about a cramp (rule 12)
 * @param whileCrampOn whether the rule is on only while a cramp is being relieved
 * @param unsure whether a match only leads to the safety question
 */
record SignRule(
    Sign sign,
    List<Integer> all,
    List<Integer> unless,
    List<Integer> unlessGone,
    int within,
    boolean notInCramp,
    boolean whileCrampOn,
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
   * Returns the words that give the sign, if the rule matches.
   *
   * @param found the occurrences of each concept
   * @param crampOn whether a cramp is being relieved right now
   * @param inCramp whether one is, or is spoken of
   * @param gone whether passed events count
   */
  Optional<Span> match(List<List<Span>> found, boolean crampOn, boolean inCramp, boolean gone) {
    if (notInCramp && inCramp
        || whileCrampOn && !crampOn
        || !areAllIn(found, all)
        || isAnyIn(found, unless)
        || gone && isAnyIn(found, unlessGone)) {
      return Optional.empty();
    }
    return all.stream()
        .flatMap(concept -> found.get(concept).stream())
        .flatMap(first -> from(first.start(), found).stream())
        .findFirst();
  }

  // Loops, since streams took a tenth of a sentence's time: there are some thousand rules.

  static boolean areAllIn(List<List<Span>> found, List<Integer> concepts) {
    for (int concept : concepts) {
      if (found.get(concept).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAnyIn(List<List<Span>> found, List<Integer> concepts) {
    for (int concept : concepts) {
      if (!found.get(concept).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the signs of these rules, each once, with the words that gave it.
   *
   * @param named the concepts that were found
   * @param match the words that a rule matches
   */
  static List<FoundSign> signs(
      List<String> words,
      Set<String> named,
      List<SignRule> rules,
      Function<SignRule, Optional<Span>> match) {
    var signs = new LinkedHashMap<String, FoundSign>();
    for (SignRule rule : rules) {
      if (!signs.containsKey(rule.sign().id())) {
        match
            .apply(rule)
            .map(span -> String.join(" ", words.subList(span.start(), span.end())))
            .ifPresent(
                said -> signs.put(rule.sign().id(), new FoundSign(rule.sign(), said, named)));
      }
    }
    return List.copyOf(signs.values());
  }

  /** Returns the shortest span from this word on that contains an occurrence of each concept. */
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
