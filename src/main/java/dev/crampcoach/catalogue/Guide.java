package dev.crampcoach.catalogue;

import java.util.List;

/**
 * The words that guide a remedy or a stretch in one language.
 *
 * @param steps one action each, in order
 * @param setup how many of the steps come before the hold
 * @param brief all steps in one short sentence, for listeners who know them
 * @param release how to come out of it
 * @param feels what it should feel like
 * @param easier an easier way to do it
 */
public record Guide(
    List<String> steps, int setup, String brief, String release, String feels, String easier) {
  public Guide {
    if (steps.isEmpty() || steps.size() > 12) {
      throw new IllegalArgumentException("steps: one to twelve");
    }
    if (setup < 1 || setup > steps.size()) {
      throw new IllegalArgumentException("setup: one to the number of steps");
    }
    steps.forEach(words -> Guard.words("steps", words));
    Guard.words("brief", brief);
    Guard.words("release", release);
    Guard.words("feels", feels);
    Guard.words("easier", easier);
    steps = List.copyOf(steps);
  }
}
