package dev.crampcoach.triage;

import dev.crampcoach.triage.lexicon.FoundSign;
import dev.crampcoach.triage.lexicon.LexiconResult;
import dev.crampcoach.triage.lexicon.Urgency;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The result of triage. If {@code unsure}, the safety question should be asked, since the words may
 * be more serious than {@code urgency} says.
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

  /** Turns a warning into the safety question; a finding without a warning stays as it is. */
  Finding asked() {
    return isWarning() ? new Finding(Urgency.SELF_CARE, List.of(), true) : this;
  }

  /**
   * Returns the more urgent of the two. The safety question is asked if either asks it, unless
   * there is a warning.
   */
  public Finding or(Finding other) {
    Finding worse = urgency.atLeast(other.urgency) ? this : other;
    boolean asks = !worse.isWarning() && (unsure || other.unsure);
    return new Finding(worse.urgency, worse.signs, asks);
  }

  /**
   * Adds the passed events that still count.
   *
   * @param before the lexicon's result if what has passed counts
   * @param passed the finding in that result
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

  /** Whether a warning must be spoken before anything else. */
  public boolean isWarning() {
    return urgency.atLeast(Urgency.URGENT);
  }
}
