package dev.crampcoach.triage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the model makes of all the words, and of each stretch of a long story: what is said in
 * passing would drown in the whole.
 */
record Opinion(Judgement whole, List<Judgement> stretches) {
  /** Nobody asked the model. */
  static final Opinion NONE = new Opinion(Judgement.NONE, List.of());

  Opinion {
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
