package dev.crampcoach.triage;

import dev.crampcoach.triage.lexicon.FoundSign;
import dev.crampcoach.triage.lexicon.LexiconResult;
import dev.crampcoach.triage.lexicon.Sign;
import dev.crampcoach.triage.lexicon.Sign.Trait;
import dev.crampcoach.triage.lexicon.Urgency;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The result of triage. If {@code unsure}, a safety question should be asked, since the words may
 * be more serious than {@code urgency} says.
 *
 * @param signs the most urgent first
 * @param suspect the sign that is suspected; empty if none stands out
 * @param guessed whether the suspicion is the model's alone, and no mark of the sign was said
 * @param about the sign that a question of nobody in particular is about ("can a cramp turn a leg
 *     blue"); empty if there is a warning
 */
public record Finding(
    Urgency urgency,
    List<FoundSign> signs,
    boolean unsure,
    Optional<Sign> suspect,
    boolean guessed,
    Optional<Sign> about) {

  /** Stands in the sign file for a warning where the topic's own answer is enough. */
  private static final String ANSWERED = "NONE";

  public static final Finding NOTHING = new Finding(Urgency.SELF_CARE, List.of(), false);

  public Finding(Urgency urgency, List<FoundSign> signs, boolean unsure) {
    this(urgency, signs, unsure, Optional.empty());
  }

  public Finding(Urgency urgency, List<FoundSign> signs, boolean unsure, Optional<Sign> suspect) {
    this(urgency, signs, unsure, suspect, false, Optional.empty());
  }

  public Finding {
    signs = List.copyOf(signs);
    if (unsure && urgency.atLeast(Urgency.URGENT)) {
      throw new IllegalArgumentException("nothing is asked before a warning");
    }
  }

  /** Turns a warning into the safety question; a finding without a warning stays as it is. */
  Finding asked() {
    return isWarning()
        ? new Finding(Urgency.SELF_CARE, List.of(), true, mostUrgent().map(FoundSign::sign))
        : this;
  }

  /**
   * Returns the more urgent of the two. The safety question is asked if either asks it, unless
   * there is a warning.
   */
  public Finding or(Finding other) {
    Finding worse = urgency.atLeast(other.urgency) ? this : other;
    boolean asks = !worse.isWarning() && (unsure || other.unsure);
    boolean guess = (!unsure || guessed) && (!other.unsure || other.guessed);
    return new Finding(
        worse.urgency,
        worse.signs,
        asks,
        suspect.or(other::suspect),
        asks && guess,
        about.or(other::about));
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
    boolean asks = unsure && !highest.atLeast(Urgency.URGENT);
    return new Finding(highest, all, asks, suspect, guessed, about);
  }

  /**
   * Returns the warning to speak. If a risk raised the urgency of a sign, it is the general warning
   * of the raised level.
   */
  public Warning warning() {
    Set<Warning> all =
        signs.stream()
            .map(Finding::warning)
            .flatMap(Optional::stream)
            .filter(warning -> warning.urgency() == urgency)
            .collect(Collectors.toCollection(TreeSet::new));
    if (all.contains(Warning.POISON) && all.contains(Warning.CRISIS)) {
      return Warning.POISON_ON_PURPOSE;
    }
    return all.stream().findFirst().orElse(Warning.general(urgency));
  }

  private static Optional<Warning> warning(FoundSign found) {
    if (!found.gone()) {
      return Warning.saying(found.say());
    }
    return Optional.of(found.urgency() == Urgency.EMERGENCY ? Warning.GONE_NOW : Warning.GONE);
  }

  /** Returns the own question of the sign that is warned of or suspected, if there is one. */
  public Optional<SignQuestion> question() {
    return (isWarning() ? mostUrgent().map(FoundSign::sign) : suspect).flatMap(SignQuestion::of);
  }

  private Optional<FoundSign> mostUrgent() {
    return signs.stream().filter(found -> found.urgency() == urgency).findFirst();
  }

  /** Adds the sign that a question is about. */
  Finding about(Optional<Sign> sign) {
    return isWarning() ? this : new Finding(urgency, signs, unsure, suspect, guessed, sign);
  }

  /** Returns the own question of the sign that a question is about, if there is one. */
  public Optional<SignQuestion> informs() {
    return about.flatMap(SignQuestion::of);
  }

  /**
   * Whether the listener should book a visit: something was told that should be looked at in days.
   * A plain question about a treatment, a medicine, or an illness tells nothing. Source: clinical
   * facts, section 4B3.
   *
   * @param asking whether the words are a question
   */
  public boolean advisesVisit(boolean asking) {
    return urgency == Urgency.SOON
        && signs.stream()
            .filter(found -> found.urgency() == Urgency.SOON && !found.say().equals(ANSWERED))
            .anyMatch(found -> !asking || !found.learned() && !found.sign().has(Trait.TOLD_ONLY));
  }

  /** Whether the model alone gave what is warned of. */
  public boolean isOnlyLearned() {
    return signs.stream().filter(found -> found.urgency() == urgency).allMatch(FoundSign::learned);
  }

  /** Whether nothing is warned of but that an ambulance was named. */
  public boolean isCall() {
    return isWarning()
        && signs.stream()
            .filter(found -> found.urgency() == urgency)
            .allMatch(found -> found.sign().id().equals(Triage.CALL));
  }

  /** Whether a warning must be spoken before anything else. */
  public boolean isWarning() {
    return urgency.atLeast(Urgency.URGENT);
  }
}
