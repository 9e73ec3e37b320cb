package dev.crampcoach.triage.lexicon;

import java.util.List;

/**
 * A concept and the phrases for it. If {@code context}, it is a body part or a circumstance, which
 * a nearby "no" or "years ago" does not cancel.
 */
public record Concept(String name, boolean context, List<String> phrases) {
  public Concept {
    if (phrases.isEmpty()) {
      throw new IllegalArgumentException("concept " + name + " has no words");
    }
    phrases = List.copyOf(phrases);
  }

  /** Whether a concept is an idea for the model, and no list of a rule's or a mark's own words. */
  static boolean isIdea(String name) {
    return !name.startsWith("=") && !name.startsWith("~");
  }
}
