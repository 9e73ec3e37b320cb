package dev.crampcoach.triage;

import java.util.List;

/**
 * What triage heard in some words. {@code unsure} asks for the one safety question, since the words
 * may mean more than {@code urgency} says.
 *
 * @param signs the most urgent first
 */
public record Finding(Urgency urgency, List<Found> signs, boolean unsure) {

  static final Finding NOTHING = new Finding(Urgency.SELF_CARE, List.of(), false);

  /**
   * A sign, and the words that gave it. They are for tests and the local speaker: never store or
   * log them.
   */
  public record Found(Sign sign, String words) {}

  public Finding {
    signs = List.copyOf(signs);
    if (unsure && urgency.atLeast(Urgency.URGENT)) {
      throw new IllegalArgumentException("nothing is asked before a warning");
    }
  }

  /** The same, asked about in place of a warning; what is no sign stays none. */
  Finding asked() {
    return isWarning() ? new Finding(Urgency.SELF_CARE, List.of(), true) : this;
  }

  /** The worse of two. */
  public Finding or(Finding other) {
    Finding worse = urgency.atLeast(other.urgency) ? this : other;
    boolean asks = !worse.isWarning() && (unsure || other.unsure);
    return new Finding(worse.urgency, worse.signs, asks);
  }

  /** Whether there is anything to say before the listener's own matter. */
  public boolean isWarning() {
    return urgency.atLeast(Urgency.URGENT);
  }
}
