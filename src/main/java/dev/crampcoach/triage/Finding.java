package dev.crampcoach.triage;

import dev.crampcoach.triage.lexicon.FoundSign;
import dev.crampcoach.triage.lexicon.LexiconResult;
import dev.crampcoach.triage.lexicon.Urgency;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What triage heard in some words. {@code unsure} asks for the one safety question, since the words
 * may mean more than {@code urgency} says.
 *
 * @param signs the most urgent first
 */
public record Finding(Urgency urgency, List<FoundSign> signs, boolean unsure) {

  public static final Finding NOTHING = new Finding(Urgency.SELF_CARE, List.of(), false);

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
  Finding with(LexiconResult before, Finding passed) {
    var all = new ArrayList<>(signs);
    for (FoundSign found : passed.signs) {
      boolean here = signs.stream().anyMatch(other -> other.sign().equals(found.sign()));
      boolean explained =
          !before.sure().contains(found)
              && before.concepts().stream().anyMatch(found.sign().unlessGone()::contains);
      if (!here && !explained && found.urgency().atLeast(Urgency.URGENT)) {
        found.passed().ifPresent(all::add);
      }
    }
    all.sort(Comparator.comparing(FoundSign::urgency).reversed());
    Urgency highest =
        all.stream().map(FoundSign::urgency).reduce(urgency, (a, b) -> a.atLeast(b) ? a : b);
    return new Finding(highest, all, unsure && !highest.atLeast(Urgency.URGENT));
  }

  /** Whether there is anything to say before the listener's own matter. */
  public boolean isWarning() {
    return urgency.atLeast(Urgency.URGENT);
  }
}
