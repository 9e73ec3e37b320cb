package dev.crampcoach.triage.lexicon;

import java.util.Optional;

/**
 * A sign, and the words that gave it. They are for tests and the local speaker: never store or log
 * them.
 *
 * @param gone whether it was an event that is said to have passed
 */
public record FoundSign(Sign sign, String words, boolean gone) {
  public FoundSign(Sign sign, String words) {
    this(sign, words, false);
  }

  /** The same as an event that has passed; empty for a state, which is over then. */
  public Optional<FoundSign> passed() {
    return switch (sign.whenGone()) {
      case CANCELS -> Optional.empty();
      case GONE, GONE_NOW -> Optional.of(new FoundSign(sign, words, true));
      case STAYS -> Optional.of(this);
    };
  }

  /** How urgent it is as it was told. */
  public Urgency urgency() {
    return gone ? sign.whenGone().urgency().orElseThrow() : sign.urgency();
  }
}
