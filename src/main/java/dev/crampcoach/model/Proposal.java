package dev.crampcoach.model;

import dev.crampcoach.english.Words;

/**
 * What a model proposes for words: its strongest label.
 *
 * @param score of the label on its own, from zero to one
 * @param next the score of the next best label
 */
public record Proposal(String label, double score, double next) {
  public static Proposal of(LinearModel model, Words words) {
    return of(model, Features.of(words));
  }

  /**
   * @param counts how often each feature occurs, as counted by {@link Features}
   */
  public static Proposal of(LinearModel model, FeatureCounts counts) {
    double[] scores = model.strengths(counts);
    int best = 0;
    double next = 0;
    for (int label = 1; label < scores.length; label++) {
      next = Math.max(next, Math.min(scores[label], scores[best]));
      best = scores[label] > scores[best] ? label : best;
    }
    return new Proposal(model.labels().get(best), scores[best], next);
  }
}
