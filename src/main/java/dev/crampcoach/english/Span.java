package dev.crampcoach.english;

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

  public boolean holds(Span other) {
    return start <= other.start && other.end <= end;
  }
}
