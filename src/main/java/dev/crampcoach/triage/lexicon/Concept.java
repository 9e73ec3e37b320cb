package dev.crampcoach.triage.lexicon;

import java.util.List;

/**
 * An idea and the many ways to say it. A body part or a circumstance is {@code context}: a "no" or
 * "years ago" near it does not unsay it.
 */
public record Concept(String name, boolean context, List<String> phrases) {
  public Concept {
    if (phrases.isEmpty()) {
      throw new IllegalArgumentException("concept " + name + " has no words");
    }
    phrases = List.copyOf(phrases);
  }
}
