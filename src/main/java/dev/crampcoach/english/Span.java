package dev.crampcoach.english;

import java.util.BitSet;
import java.util.stream.Stream;

/**
 * A range of consecutive words.
 *
 * @param start index of the first word
 * @param end index after the last word
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("a span needs a word: " + start + " to " + end);
    }
  }

  /**
   * Whether spans leave no word uncovered.
   *
   * @param words how many words there are
   */
  public static boolean cover(int words, Stream<Span> spans) {
    var covered = new BitSet(words);
    spans.forEach(span -> covered.set(span.start, span.end));
    return covered.cardinality() == words;
  }

  public boolean holds(Span other) {
    return start <= other.start && other.end <= end;
  }
}
