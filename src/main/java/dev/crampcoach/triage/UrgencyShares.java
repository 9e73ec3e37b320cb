package dev.crampcoach.triage;

import dev.crampcoach.triage.lexicon.Sign;
import dev.crampcoach.triage.lexicon.Urgency;
import java.util.Map;

/**
 * The model's probability for each urgency.
 *
 * @param shares the probability of each urgency
 * @param likeliest the most likely sign of each urgency, if it has any
 */
record UrgencyShares(Map<Urgency, Double> shares, Map<Urgency, Sign> likeliest) {
  /** No probability for any urgency. */
  static final UrgencyShares NONE = new UrgencyShares(Map.of(), Map.of());

  UrgencyShares {
    shares = Map.copyOf(shares);
    likeliest = Map.copyOf(likeliest);
  }

  /** Returns the probability of this urgency or above. */
  double atLeast(Urgency urgency) {
    return shares.entrySet().stream()
        .filter(share -> share.getKey().atLeast(urgency))
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }

  double exactly(Urgency urgency) {
    return shares.getOrDefault(urgency, 0.0);
  }
}
