package dev.crampcoach.english;

import java.util.Collection;
import java.util.List;

/** Phrases that all mean the same to the reader, such as the words for "no". */
public final class PhraseList {
  private final PhraseMatcher spotter;

  public PhraseList(Collection<String> phrases) {
    spotter = new PhraseMatcher(List.of(phrases));
  }

  /** Where any of the phrases occurs, by its first word. */
  public List<Span> in(List<String> words) {
    return spotter.spot(words).get(0);
  }

  /** For each word, where a phrase that starts there ends at the latest, or nought. */
  public int[] ends(List<String> words) {
    var ends = new int[words.size() + 1];
    for (Span span : in(words)) {
      ends[span.start()] = Math.max(ends[span.start()], span.end());
    }
    return ends;
  }
}
