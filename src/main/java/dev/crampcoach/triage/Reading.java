package dev.crampcoach.triage;

import dev.crampcoach.triage.Finding.Found;
import dev.crampcoach.understanding.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the lexicon makes of some words.
 *
 * @param sure signs that a rule gave
 * @param unsure signs that a weak rule gave
 * @param concepts the ideas that were named
 * @param risks those of them that are risks of rule 8
 * @param live the words that still count, for the model
 * @param before the same words with what they say has passed, where they say so
 */
public record Reading(
    List<Found> sure,
    List<Found> unsure,
    Set<String> concepts,
    Set<String> risks,
    Words live,
    Optional<Reading> before) {
  public Reading {
    sure = List.copyOf(sure);
    unsure = List.copyOf(unsure);
    concepts = Set.copyOf(concepts);
    risks = Set.copyOf(risks);
  }

  /** The same, and these signs too. */
  Reading with(List<Found> more) {
    var all = new LinkedHashMap<Sign, Found>();
    sure.forEach(found -> all.put(found.sign(), found));
    more.forEach(found -> all.putIfAbsent(found.sign(), found));
    return new Reading(List.copyOf(all.values()), unsure, concepts, risks, live, before);
  }

  /** The same with no other signs than these. */
  Reading only(List<Found> signs) {
    return new Reading(signs, List.of(), concepts, risks, live, before);
  }

  /** The same, and what it was before something passed. */
  Reading with(Reading other) {
    return new Reading(sure, unsure, concepts, risks, live, Optional.of(other));
  }

  public String text() {
    return live.toString();
  }
}
