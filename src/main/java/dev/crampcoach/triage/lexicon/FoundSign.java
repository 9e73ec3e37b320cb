package dev.crampcoach.triage.lexicon;

import java.util.Optional;

/**
 * A detected sign and the words that matched. The words are for tests and the local speaker: never
 * store or log them.
 *
 * @param gone whether it is an event that is said to have passed
 */
public record FoundSign(Sign sign, String words, boolean gone) {
  public FoundSign(Sign sign, String words) {
    this(sign, words, false);
  }

  /** Returns the sign as a passed event; empty for a state, which is simply over. */
  public Optional<FoundSign> passed() {
    return switch (sign.whenGone()) {
      case CANCELS -> Optional.empty();
      case GONE, GONE_NOW -> Optional.of(new FoundSign(sign, words, true));
      case STAYS -> Optional.of(this);
    };
  }

  /** Returns how urgent it is, given whether it has passed. */
  public Urgency urgency() {
    return gone ? sign.whenGone().urgency().orElseThrow() : sign.urgency();
  }
}
