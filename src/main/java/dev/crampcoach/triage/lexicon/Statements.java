package dev.crampcoach.triage.lexicon;

import dev.crampcoach.english.Span;
import java.util.List;

/**
 * The statements of an utterance.
 *
 * @param starts for each word whether a statement begins with it; one more for the end
 */
record Statements(List<String> words, boolean[] starts) {

  /** Where the statement of a word begins. */
  int start(int word) {
    int start = word;
    while (!starts[start]) {
      start--;
    }
    return start;
  }

  /** Where the statement before a word's own begins; a pause alone is none. */
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

  /** Where the statement that is under way at a word ends. */
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

  /** Whether any of these stands before a phrase in the same statement. */
  boolean haveBefore(Span phrase, List<Span> these) {
    int start = start(phrase.start());
    return these.stream().anyMatch(span -> span.start() >= start && span.end() <= phrase.start());
  }
}
