package dev.crampcoach.triage.lexicon;

import dev.crampcoach.english.Words;
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
public record LexiconResult(
    List<FoundSign> sure,
    List<FoundSign> unsure,
    Set<String> concepts,
    Set<String> risks,
    Words live,
    Optional<LexiconResult> before) {
  public LexiconResult {
    sure = List.copyOf(sure);
    unsure = List.copyOf(unsure);
    concepts = Set.copyOf(concepts);
    risks = Set.copyOf(risks);
  }

  /** The same, and these signs too. */
  public LexiconResult with(List<FoundSign> more) {
    var all = new LinkedHashMap<Sign, FoundSign>();
    sure.forEach(found -> all.put(found.sign(), found));
    more.forEach(found -> all.putIfAbsent(found.sign(), found));
    return new LexiconResult(List.copyOf(all.values()), unsure, concepts, risks, live, before);
  }

  /** The same with no other signs than these. */
  public LexiconResult only(List<FoundSign> signs) {
    return new LexiconResult(signs, List.of(), concepts, risks, live, before);
  }

  /** The same, and what it was before something passed. */
  public LexiconResult with(LexiconResult other) {
    return new LexiconResult(sure, unsure, concepts, risks, live, Optional.of(other));
  }

  public String text() {
    return live.toString();
  }
}
