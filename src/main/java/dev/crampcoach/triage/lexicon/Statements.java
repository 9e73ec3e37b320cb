package dev.crampcoach.triage.lexicon;

import dev.crampcoach.english.Span;
import java.util.List;

/**
 * An utterance split into statements.
 *
 * @param starts for each word whether a statement begins with it; one more for the end
 */
record Statements(List<String> words, boolean[] starts) {

  /** Returns the start of the statement that contains the word. */
  int start(int word) {
    int start = word;
    while (!starts[start]) {
      start--;
    }
    return start;
  }

  /**
   * Returns the start of the statement before the word's own. A pause by itself is not a statement.
   */
  int startBefore(int word) {
    int start = start(word);
    boolean pause;
    do {
      int after = start;
      start = start == 0 ? 0 : start(start - 1);
      pause = start > 0 && start == after - 1 && words.get(start).equals(Utterance.PAUSE);
    } while (pause);
    return start;
  }

  /** Returns the first position from this word on where a statement begins. */
  int end(int word) {
    int end = word;
    while (!starts[end]) {
      end++;
    }
    return end;
  }

  boolean beginAt(int word) {
    return starts[word];
  }

  /** Whether any of these spans precedes the phrase in the same statement. */
  boolean haveBefore(Span phrase, List<Span> these) {
    int start = start(phrase.start());
    return these.stream().anyMatch(span -> span.start() >= start && span.end() <= phrase.start());
  }
}
