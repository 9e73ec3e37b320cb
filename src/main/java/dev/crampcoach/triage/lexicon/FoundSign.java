package dev.crampcoach.triage.lexicon;

import java.util.Optional;
import java.util.Set;

/**
 * A detected sign and the words that matched. The words are for tests and the local speaker: never
 * store or log them.
 *
 * @param say the name of the spoken warning
 * @param gone whether it is an event that is said to have passed
 * @param learned whether the model alone gave it
 */
public record FoundSign(Sign sign, String words, String say, boolean gone, boolean learned) {
  /**
   * @param concepts the concepts that stand beside it, which may ask for another warning
   */
  public FoundSign(Sign sign, String words, Set<String> concepts) {
    this(sign, words, sign.sayBeside(concepts), false, false);
  }

  /** Returns a sign that the model alone gives. */
  public static FoundSign learned(Sign sign, String words, Set<String> concepts) {
    return new FoundSign(sign, words, sign.sayBeside(concepts), false, true);
  }

  /** Returns the sign as a passed event; empty for a state, which is simply over. */
  public Optional<FoundSign> passed() {
    return switch (sign.whenGone()) {
      case CANCELS -> Optional.empty();
      case GONE, GONE_NOW -> Optional.of(new FoundSign(sign, words, say, true, learned));
      case STAYS -> Optional.of(this);
    };
  }

  /** Returns how urgent it is, given whether it has passed. */
  public Urgency urgency() {
    return gone ? sign.whenGone().urgency().orElseThrow() : sign.urgency();
  }
}
