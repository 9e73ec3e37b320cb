package dev.crampcoach.triage.lexicon;

import dev.crampcoach.english.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The result of the lexicon.
 *
 * @param sure signs found by a rule
 * @param unsure signs found by a weak rule
 * @param concepts the concepts that were found
 * @param risks those of them that are risks of rule 8
 * @param marked the ids of the signs of which a mark was said (4A.14)
 * @param live the words that still count, for the model
 * @param before the result if passed events count; empty if there are none
 */
public record LexiconResult(
    List<FoundSign> sure,
    List<FoundSign> unsure,
    Set<String> concepts,
    Set<String> risks,
    Set<String> marked,
    Words live,
    Optional<LexiconResult> before) {
  public LexiconResult {
    sure = List.copyOf(sure);
    unsure = List.copyOf(unsure);
    concepts = Set.copyOf(concepts);
    risks = Set.copyOf(risks);
    marked = Set.copyOf(marked);
  }

  /** Returns a copy with these signs added. */
  public LexiconResult with(List<FoundSign> more) {
    var all = new LinkedHashMap<Sign, FoundSign>();
    sure.forEach(found -> all.put(found.sign(), found));
    more.forEach(found -> all.putIfAbsent(found.sign(), found));
    return new LexiconResult(
        List.copyOf(all.values()), unsure, concepts, risks, marked, live, before);
  }

  /** Returns a copy with only these signs. */
  public LexiconResult only(List<FoundSign> signs) {
    return new LexiconResult(signs, List.of(), concepts, risks, marked, live, before);
  }

  /** Returns a copy that also holds the result if passed events count. */
  public LexiconResult with(LexiconResult other) {
    return new LexiconResult(sure, unsure, concepts, risks, marked, live, Optional.of(other));
  }

  public String text() {
    return live.toString();
  }
}
