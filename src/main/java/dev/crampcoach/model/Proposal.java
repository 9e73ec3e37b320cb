package dev.crampcoach.model;

import dev.crampcoach.english.Words;

/**
 * What a model proposes for words: its strongest label.
 *
 * @param score of the label on its own, from zero to one
 */
public record Proposal(String label, double score) {
  public static Proposal of(LinearModel model, Words words) {
    double[] scores = model.strengths(words);
    int best = 0;
    for (int label = 1; label < scores.length; label++) {
      best = scores[label] > scores[best] ? label : best;
    }
    return new Proposal(model.labels().get(best), scores[best]);
  }
}
