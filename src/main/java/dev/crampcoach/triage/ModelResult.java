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
 *
 * @param words how many words the whole text has
 */
record ModelResult(UrgencyShares whole, List<UrgencyShares> windows, int words) {
  /** The result if the model was not used. */
  static final ModelResult NONE = new ModelResult(UrgencyShares.NONE, List.of(), 0);

  /** Below this probability of anything urgent, the model doubts a rule. */
  static final double DOUBT_SHARE = 0.35;

  private static final int TOO_FEW = 2;

  /**
   * The least share of one sign that stands out, for each word of the text and at most. A story
   * without a sign resembles many signs a little, and the more so the longer it is; what tells a
   * sign resembles one. Chosen on sentences of writers that the model was not trained on.
   */
  private static final double SHARE_A_WORD = 0.008;

  private static final double MOST_NEEDED = 0.25;

  /** The same in a window. */
  private static final double NEEDED_IN_PASSING = 0.45;

  ModelResult {
    windows = List.copyOf(windows);
  }

  /** Returns the highest probability of any window for this urgency or above. */
  double inPassing(Urgency urgency) {
    return windows.stream().mapToDouble(part -> part.atLeast(urgency)).max().orElse(0);
  }

  /**
   * Whether it is one sign that makes the text look urgent, and not a little of many. So it is
   * where the model was not used.
   */
  boolean pointsAtOneSign() {
    return whole.highest() >= Math.min(MOST_NEEDED, words * SHARE_A_WORD)
        || windows.stream().anyMatch(part -> part.highest() >= NEEDED_IN_PASSING);
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

  /**
   * Whether the model sees hardly anything urgent, neither in the text nor in a window of it. A
   * word or two give it nothing to weigh, so it doubts none of these.
   */
  boolean doubts() {
    return this != NONE
        && words > TOO_FEW
        && clearest(part -> part.atLeast(Urgency.URGENT))
            .filter(part -> part.atLeast(Urgency.URGENT) < DOUBT_SHARE)
            .isPresent();
  }
}
