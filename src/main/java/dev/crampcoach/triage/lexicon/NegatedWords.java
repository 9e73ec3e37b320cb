package dev.crampcoach.triage.lexicon;

import dev.crampcoach.english.Span;
import java.util.Arrays;

/**
 * Which words do not count as said: those that a "no" reaches, those that are over, and those that
 * have passed, which count where an event of the last days is looked for. A phrase that contains
 * its own "no" ("no feeling") still counts.
 */
public final class NegatedWords {
  private static final int NOT = -1;
  private static final int OVER = -2;
  private static final int PASSED = -3;

  /** For each word the "no" that reaches it, or why else it counts or not. */
  private final int[] by;

  NegatedWords(int words) {
    this(new int[words]);
    Arrays.fill(by, NOT);
  }

  private NegatedWords(int[] by) {
    this.by = by;
  }

  void deny(int word, int no) {
    if (by[word] == NOT) {
      by[word] = no;
    }
  }

  void end(int from, int to) {
    Arrays.fill(by, from, to, OVER);
  }

  /**
   * Marks what has passed, unless it did not count anyway.
   *
   * @param saying the words that say so
   */
  void pass(int from, Span saying) {
    for (int word = from; word < saying.start(); word++) {
      by[word] = by[word] == NOT ? PASSED : by[word];
    }
    end(saying.start(), saying.end());
  }

  /** Whether some words do not count only because they tell of what has passed. */
  public boolean hasPassed() {
    return Arrays.stream(by).anyMatch(word -> word == PASSED);
  }

  /** The same as it was before anything had passed. */
  public NegatedWords before() {
    return new NegatedWords(Arrays.stream(by).map(word -> word == PASSED ? NOT : word).toArray());
  }

  public boolean at(int word) {
    return by[word] != NOT;
  }

  /** Whether something outside these words cancels one of them. */
  public boolean reaches(Span span) {
    for (int word = span.start(); word < span.end(); word++) {
      if (at(word) && (by[word] < span.start() || by[word] >= span.end())) {
        return true;
      }
    }
    return false;
  }
}
