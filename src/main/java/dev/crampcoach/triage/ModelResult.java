package dev.crampcoach.triage;

import dev.crampcoach.triage.lexicon.Sign;
import dev.crampcoach.triage.lexicon.Urgency;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * The sign model's scores for the whole text and for each short window of a long one. Without the
 * windows, the rest of the text would hide a sign mentioned in passing.
 */
record ModelResult(UrgencyShares whole, List<UrgencyShares> windows) {
  /** The result if the model was not used. */
  static final ModelResult NONE = new ModelResult(UrgencyShares.NONE, List.of());

  /** Below this probability of anything urgent, the model doubts a rule. */
  static final double DOUBT_SHARE = 0.35;

  ModelResult {
    windows = List.copyOf(windows);
  }

  /** Returns the highest probability of any window for this urgency or above. */
  double inPassing(Urgency urgency) {
    return windows.stream().mapToDouble(part -> part.atLeast(urgency)).max().orElse(0);
  }

  /** Returns the urgent or worse sign that stands out in the text or else in a window, if any. */
  Optional<Sign> suspect(Predicate<Sign> among) {
    return clearest(part -> part.atLeast(Urgency.URGENT))
        .flatMap(UrgencyShares::suspect)
        .filter(among);
  }

  /** Returns the likeliest of these signs of one urgency, in the part that is clearest about it. */
  Optional<Sign> likeliest(Urgency urgency, Predicate<Sign> among) {
    Predicate<Sign> wanted = among.and(sign -> sign.urgency() == urgency);
    return clearest(part -> part.exactly(urgency))
        .flatMap(part -> part.likeliest(wanted))
        .or(() -> whole.likeliest(wanted));
  }

  private Optional<UrgencyShares> clearest(ToDoubleFunction<UrgencyShares> clarity) {
    return Stream.concat(Stream.of(whole), windows.stream())
        .max(Comparator.comparingDouble(clarity));
  }

  /** Whether the model sees hardly anything urgent, neither in the text nor in a window of it. */
  boolean doubts() {
    return this != NONE
        && clearest(part -> part.atLeast(Urgency.URGENT))
            .filter(part -> part.atLeast(Urgency.URGENT) < DOUBT_SHARE)
            .isPresent();
  }
}
