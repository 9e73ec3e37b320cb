package dev.crampcoach.triage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
   *
   * @param gone whether it was an event that is said to have passed
   */
  public record Found(Sign sign, String words, boolean gone) {
    public Found(Sign sign, String words) {
      this(sign, words, false);
    }

    /** The same as an event that has passed; empty for a state, which is over then. */
    Optional<Found> passed() {
      return switch (sign.whenGone()) {
        case CANCELS -> Optional.empty();
        case GONE, GONE_NOW -> Optional.of(new Found(sign, words, true));
        case STAYS -> Optional.of(this);
      };
    }

    /** How urgent it is as it was told. */
    public Urgency urgency() {
      return gone ? sign.whenGone().urgency().orElseThrow() : sign.urgency();
    }
  }

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

  /**
   * The same, and the events among what has passed, which count all the same.
   *
   * @param before the words with what they say has passed
   * @param passed what those told
   */
  Finding with(Reading before, Finding passed) {
    var all = new ArrayList<>(signs);
    for (Found found : passed.signs) {
      boolean here = signs.stream().anyMatch(other -> other.sign().equals(found.sign()));
      boolean explained =
          !before.sure().contains(found)
              && before.concepts().stream().anyMatch(found.sign().unlessGone()::contains);
      if (!here && !explained && found.urgency().atLeast(Urgency.URGENT)) {
        found.passed().ifPresent(all::add);
      }
    }
    all.sort(Comparator.comparing(Found::urgency).reversed());
    Urgency highest =
        all.stream().map(Found::urgency).reduce(urgency, (a, b) -> a.atLeast(b) ? a : b);
    return new Finding(highest, all, unsure && !highest.atLeast(Urgency.URGENT));
  }

  /** Whether there is anything to say before the listener's own matter. */
  public boolean isWarning() {
    return urgency.atLeast(Urgency.URGENT);
  }
}
