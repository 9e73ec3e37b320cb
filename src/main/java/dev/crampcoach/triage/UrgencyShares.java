package dev.crampcoach.triage;

import dev.crampcoach.triage.lexicon.Sign;
import dev.crampcoach.triage.lexicon.Urgency;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The model's probabilities for one piece of text.
 *
 * @param signs the probability of each sign
 * @param together for some urgencies, the probability of any sign of this urgency or above, learned
 *     as one question: it hears what no single sign has learned
 */
record UrgencyShares(Map<Sign, Double> signs, Map<Urgency, Double> together) {
  /** A sign with more than this part of all that is urgent stands out. */
  private static final double STANDS_OUT = 0.4;

  /** No probability for any sign. */
  static final UrgencyShares NONE = new UrgencyShares(Map.of(), Map.of());

  UrgencyShares {
    signs = Map.copyOf(signs);
    together = Map.copyOf(together);
  }

  /** Returns the probability of this urgency or above: the mean of both ways to learn it. */
  double atLeast(Urgency urgency) {
    double sum = sum(sign -> sign.urgency().atLeast(urgency));
    return (sum + together.getOrDefault(urgency, sum)) / 2;
  }

  double exactly(Urgency urgency) {
    return sum(sign -> sign.urgency() == urgency);
  }

  /** Returns the probability of the likeliest sign that is urgent or worse. */
  double highest() {
    return of(UrgencyShares::warns).mapToDouble(Map.Entry::getValue).max().orElse(0);
  }

  /** Returns the most likely of these signs. */
  Optional<Sign> likeliest(Predicate<Sign> among) {
    return of(among)
        .max(Map.Entry.<Sign, Double>comparingByValue().thenComparing(e -> e.getKey().id()))
        .map(Map.Entry::getKey);
  }

  /** Returns the sign that stands out among the urgent or worse ones, if one does. */
  Optional<Sign> suspect() {
    return likeliest(UrgencyShares::warns)
        .filter(sign -> signs.get(sign) > STANDS_OUT * sum(UrgencyShares::warns));
  }

  private static boolean warns(Sign sign) {
    return sign.urgency().atLeast(Urgency.URGENT);
  }

  private double sum(Predicate<Sign> among) {
    return of(among).mapToDouble(Map.Entry::getValue).sum();
  }

  private Stream<Map.Entry<Sign, Double>> of(Predicate<Sign> among) {
    return signs.entrySet().stream().filter(share -> among.test(share.getKey()));
  }
}
