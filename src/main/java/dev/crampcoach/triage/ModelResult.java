package dev.crampcoach.triage;

import dev.crampcoach.triage.lexicon.Sign;
import dev.crampcoach.triage.lexicon.Urgency;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the model makes of all the words, and of each stretch of a long story: what is said in
 * passing would drown in the whole.
 */
record ModelResult(UrgencyShares whole, List<UrgencyShares> stretches) {
  /** Nobody asked the model. */
  static final ModelResult NONE = new ModelResult(UrgencyShares.NONE, List.of());

  ModelResult {
    stretches = List.copyOf(stretches);
  }

  /** How likely some stretch is as urgent as that or more. */
  double inPassing(Urgency urgency) {
    return stretches.stream().mapToDouble(part -> part.atLeast(urgency)).max().orElse(0);
  }

  Optional<Sign> likeliest(Urgency urgency) {
    return Stream.concat(Stream.of(whole), stretches.stream())
        .filter(judgement -> judgement.likeliest().containsKey(urgency))
        .max(Comparator.comparingDouble(judgement -> judgement.exactly(urgency)))
        .map(judgement -> judgement.likeliest().get(urgency));
  }
}
