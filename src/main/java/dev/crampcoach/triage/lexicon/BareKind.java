package dev.crampcoach.triage.lexicon;

import java.util.List;

/**
 * Bare words that all mean the same.
 *
 * @param part of {@code answers.yaml} that they belong to
 * @param says the sentence that they stand for, {@code *} for the words themselves; empty if they
 *     mean nothing there
 * @param both the sentence for both legs; empty if it is the same
 * @param unsureOfMe whether "I'm" before them may refer to the whole body
 * @param sign whether they are a sign on their own
 */
record BareKind(
    String part, String says, String both, boolean unsureOfMe, boolean sign, List<String> words) {
  private static final String CALL = "call";

  BareKind {
    words = List.copyOf(words);
  }

  /** Whether it is a number to call, which needs no subject. */
  boolean isCall() {
    return part.equals(CALL);
  }

  String says(boolean ofBoth) {
    return ofBoth && !both.isEmpty() ? both : says;
  }
}
