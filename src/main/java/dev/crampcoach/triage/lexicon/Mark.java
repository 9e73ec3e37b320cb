package dev.crampcoach.triage.lexicon;

import dev.crampcoach.english.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What must be said for the model alone to give a sign. Source: clinical facts, section 4A, rule
 * 14.
 *
 * @param sign the sign's id
 * @param all indexes of the concepts that must all be there
 */
record Mark(String sign, List<Integer> all) {
  Mark {
    all = List.copyOf(all);
  }

  /**
   * Returns the ids of the signs of which a mark was said.
   *
   * @param found the occurrences of each concept
   */
  static Set<String> said(List<Mark> marks, List<List<Span>> found) {
    return marks.stream()
        .filter(mark -> SignRule.areAllIn(found, mark.all))
        .map(Mark::sign)
        .collect(Collectors.toSet());
  }
}
