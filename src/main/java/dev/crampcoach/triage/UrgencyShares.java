package dev.crampcoach.triage;

import dev.crampcoach.triage.lexicon.Sign;
import dev.crampcoach.triage.lexicon.Urgency;
import java.util.Map;

/**
 * How likely some words are of each urgency, by the model.
 *
 * @param shares how likely each urgency is
 * @param likeliest the likeliest sign of each urgency, where it has any
 */
record UrgencyShares(Map<Urgency, Double> shares, Map<Urgency, Sign> likeliest) {
  /** What says nothing. */
  static final UrgencyShares NONE = new UrgencyShares(Map.of(), Map.of());

  UrgencyShares {
    shares = Map.copyOf(shares);
    likeliest = Map.copyOf(likeliest);
  }

  /** How likely it is as urgent as that or more. */
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
