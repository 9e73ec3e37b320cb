package dev.crampcoach.catalogue;

import java.util.List;

/**
 * The words that guide a remedy or a stretch in one language.
 *
 * @param steps one action each, in order
 * @param feels what it should feel like
 * @param easier an easier way to do it
 */
public record Guide(List<String> steps, String feels, String easier) {
  public Guide {
    if (steps.isEmpty() || steps.size() > 12) {
      throw new IllegalArgumentException("steps: one to twelve");
    }
    steps.forEach(words -> Guard.words("steps", words));
    Guard.words("feels", feels);
    Guard.words("easier", easier);
    steps = List.copyOf(steps);
  }
}
