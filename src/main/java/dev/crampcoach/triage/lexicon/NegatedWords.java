package dev.crampcoach.triage.lexicon;

import dev.crampcoach.english.Span;
import java.util.Arrays;

/**
 * Records which words do not count: those in the scope of a "no", those that are over, and those
 * about passed events, which count only when passed events are evaluated. A phrase that contains
 * its own "no" ("no feeling") still counts.
 */
public final class NegatedWords {
  private static final int NOT = -1;
  private static final int OVER = -2;
  private static final int PASSED = -3;

  /** For each word the index of the "no" that negates it, or one of the constants. */
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
   * Marks words as passed, unless they did not count anyway.
   *
   * @param saying the words that say it has passed
   */
  void pass(int from, Span saying) {
    for (int word = from; word < saying.start(); word++) {
      by[word] = by[word] == NOT ? PASSED : by[word];
    }
    end(saying.start(), saying.end());
  }

  /** Whether some words do not count only because the event has passed. */
  public boolean hasPassed() {
    return Arrays.stream(by).anyMatch(word -> word == PASSED);
  }

  /** Returns a copy in which passed events count. */
  public NegatedWords before() {
    return new NegatedWords(Arrays.stream(by).map(word -> word == PASSED ? NOT : word).toArray());
  }

  public boolean at(int word) {
    return by[word] != NOT;
  }

  /** Whether something outside this span negates a word in it. */
  public boolean reaches(Span span) {
    for (int word = span.start(); word < span.end(); word++) {
      if (at(word) && (by[word] < span.start() || by[word] >= span.end())) {
        return true;
      }
    }
    return false;
  }
}
