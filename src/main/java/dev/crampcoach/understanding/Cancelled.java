package dev.crampcoach.understanding;

import java.util.Arrays;

/**
 * Which words do not count as said: those that a "no" reaches, and those that are over. A phrase
 * that contains its own "no" ("no feeling") still counts.
 */
public final class Cancelled {
  private static final int NOT = -1;
  private static final int OVER = -2;

  /** For each word the "no" that reaches it. */
  private final int[] by;

  Cancelled(int words) {
    by = new int[words];
    Arrays.fill(by, NOT);
  }

  void deny(int word, int no) {
    if (by[word] == NOT) {
      by[word] = no;
    }
  }

  void end(int from, int to) {
    Arrays.fill(by, from, to, OVER);
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
