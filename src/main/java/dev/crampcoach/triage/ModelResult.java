package dev.crampcoach.triage;

import dev.crampcoach.triage.lexicon.Sign;
import dev.crampcoach.triage.lexicon.Urgency;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sign model's scores for the whole text and for each short window of a long one. Without the
 * windows, the rest of the text would hide a sign mentioned in passing.
 */
record ModelResult(UrgencyShares whole, List<UrgencyShares> windows) {
  /** The result if the model was not used. */
  static final ModelResult NONE = new ModelResult(UrgencyShares.NONE, List.of());

  ModelResult {
    windows = List.copyOf(windows);
  }

  /** Returns the highest probability of any window for this urgency or above. */
  double inPassing(Urgency urgency) {
    return windows.stream().mapToDouble(part -> part.atLeast(urgency)).max().orElse(0);
  }

  Optional<Sign> likeliest(Urgency urgency) {
    return Stream.concat(Stream.of(whole), windows.stream())
        .filter(judgement -> judgement.likeliest().containsKey(urgency))
        .max(Comparator.comparingDouble(judgement -> judgement.exactly(urgency)))
        .map(judgement -> judgement.likeliest().get(urgency));
  }
}
