package dev.crampcoach.english;

/**
 * Some words in a row.
 *
 * @param start the first word
 * @param end the word after the last
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
