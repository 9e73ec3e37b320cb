package dev.crampcoach.english;

import java.util.Collection;
import java.util.List;

/** Matches phrases that are all equivalent to the caller, such as the words for "no". */
public final class PhraseList {
  private final PhraseMatcher spotter;

  public PhraseList(Collection<String> phrases) {
    spotter = new PhraseMatcher(List.of(phrases));
  }

  /** Finds all occurrences of the phrases, ordered by their first word. */
  public List<Span> in(List<String> words) {
    return spotter.spot(words).get(0);
  }

  /** Returns for each word the latest end of a phrase that starts there, or zero. */
  public int[] ends(List<String> words) {
    var ends = new int[words.size() + 1];
    for (Span span : in(words)) {
      ends[span.start()] = Math.max(ends[span.start()], span.end());
    }
    return ends;
  }
}
