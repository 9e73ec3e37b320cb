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
import java.util.stream.Stream;

/**
 * Combines the results of the lexicon and the model: the highest level wins (rule 1), doubt raises
 * the level (rule 2), risks raise it (rule 8).
 */
final class Weighing {
  /** The thresholds for the model's probabilities, chosen on phrases it was not trained on. */
  static final double EMERGENCY_SHARE = 0.38;

  /** Lower threshold for raising an urgent finding to an emergency. */
  static final double LIFTING_SHARE = 0.25;

  static final double URGENT_SHARE = 0.5;

  /** Higher threshold for the same where nothing marks the emergency. */
  static final double ABOVE_RULE_SHARE = 0.6;

  /** Higher threshold for a window, which is scored without its context. */
  static final double PASSING_SHARE = 0.7;

  static final double URGENT_PASSING_SHARE = 0.75;

  static final double UNSURE_PASSING_SHARE = 0.6;
  static final double UNSURE_SHARE = 0.36;

  /**
   * Higher threshold, both for the safety question next to a SOON sign and for a risk without any
   * sign to raise a doubt to URGENT: either already explains some of the probability.
   */
  static final double UNSURE_BESIDE_SHARE = 0.45;

  static final double SOON_SHARE = 0.5;

  /** From here on the model alone gives a sign of which no mark was said. */
  static final double UNMARKED_SHARE = 0.7;

  /** The thresholds for the whole text. */
  private record Shares(double emergency, double urgent, double lifting) {}

  private static final Shares PRESENT = new Shares(EMERGENCY_SHARE, URGENT_SHARE, LIFTING_SHARE);

  /** Higher thresholds for passed events, which are described in fewer words. */
  private static final Shares PASSED =
      new Shares(PASSING_SHARE, URGENT_PASSING_SHARE, EMERGENCY_SHARE);

  private final LexiconResult reading;
  private final ModelResult opinion;
  private final Shares shares;
  private final List<FoundSign> signs;

  /** Signs that a rule found and the model doubts: only asked about. */
  private final List<FoundSign> doubted;

  private Weighing(LexiconResult reading, ModelResult opinion, Shares shares) {
    this.reading = reading;
    this.opinion = opinion;
    this.shares = shares;
    this.doubted =
        shares == PRESENT ? reading.sure().stream().filter(this::isDoubted).toList() : List.of();
    this.signs = new ArrayList<>(reading.sure());
    signs.removeAll(doubted);
  }

  /** Whether the model sees hardly anything, or a little of many signs, where a rule is loose. */
  private boolean isDoubted(FoundSign found) {
    return found.sign().has(Trait.LOOSE) && (opinion.doubts() || !opinion.pointsAtOneSign());
  }

  static Finding of(LexiconResult reading, ModelResult opinion) {
    return new Weighing(reading, opinion, PRESENT).finding();
  }

  /** Weighs words about passed events as if they were still present. */
  static Finding ofPassed(LexiconResult reading, ModelResult opinion) {
    return new Weighing(reading, opinion, PASSED).finding();
  }

  private Finding finding() {
    Urgency heard = heard();
    Urgency weighed = weighed(heard);
    boolean unsure =
        !weighed.atLeast(Urgency.URGENT)
            && isUnsure(heard == Urgency.SOON ? UNSURE_BESIDE_SHARE : UNSURE_SHARE);
    // An ordinary cramp of an old or diabetic person stays SOON.
    boolean lifts =
        unsure
            && heard != Urgency.SOON
            && isAtRisk()
            && isUnsure(UNSURE_BESIDE_SHARE)
            && (isDoubtful() || opinion.pointsAtOneSign());
    if (lifts) {
      signs.addAll(reading.unsure());
    }
    Urgency answer = lifts ? Urgency.URGENT : lifted(weighed);
    boolean raisedByRisk = !lifts && answer != weighed;
    if (!raisedByRisk && signs.stream().noneMatch(found -> of(found, answer))) {
      learned(answer);
    }
    signs.sort(Comparator.comparing((FoundSign found) -> found.sign().urgency()).reversed());
    boolean asks = unsure && !lifts;
    return new Finding(answer, signs, asks, suspect(), asks && isGuess(), Optional.empty());
  }

  /** Returns the sign that a weak rule or the model suspects, if one stands out. */
  private Optional<Sign> suspect() {
    return Stream.concat(doubted.stream(), reading.unsure().stream())
        .map(FoundSign::sign)
        .max(Comparator.comparing(Sign::urgency))
        .or(() -> opinion.suspect(this::canBeSuspected));
  }

  /** Whether the model alone suspects something, and no mark of it was said. Source: 4A.14. */
  private boolean isGuess() {
    return !isDoubtful() && !isAtRisk() && suspect().filter(this::isMarked).isEmpty();
  }

  /** Returns the highest level that a rule gave. */
  private Urgency heard() {
    return signs.stream()
        .map(found -> found.sign().urgency())
        .max(Comparator.naturalOrder())
        .orElse(Urgency.SELF_CARE);
  }

  private Urgency weighed(Urgency heard) {
    if (heard == Urgency.EMERGENCY
        || isGivenByModel(Urgency.EMERGENCY)
            && hears(Urgency.EMERGENCY, shares.emergency(), PASSING_SHARE)) {
      return Urgency.EMERGENCY;
    }
    if (heard == Urgency.URGENT
        || (isGivenByModel(Urgency.URGENT) || isGivenByModel(Urgency.EMERGENCY))
            && hears(Urgency.URGENT, shares.urgent(), URGENT_PASSING_SHARE)) {
      return isGivenByModel(Urgency.EMERGENCY)
              && opinion.whole().atLeast(Urgency.EMERGENCY) >= shares.lifting()
          ? Urgency.EMERGENCY
          : Urgency.URGENT;
    }
    return opinion.whole().exactly(Urgency.SOON) >= SOON_SHARE && isGivenByModel(Urgency.SOON)
        ? Urgency.SOON
        : heard;
  }

  /** Whether the model alone can give a sign of this urgency here. */
  private boolean isGivenByModel(Urgency urgency) {
    return (!urgency.atLeast(Urgency.URGENT) || opinion.pointsAtOneSign())
        && modelSign(urgency).isPresent();
  }

  /**
   * Returns the sign that the model alone gives: the likeliest, if a mark of it was said or the
   * model is clear enough without one; otherwise the likeliest that has a mark. Source: 4A.14.
   */
  private Optional<Sign> modelSign(Urgency urgency) {
    boolean clear = opinion.whole().atLeast(urgency) >= UNMARKED_SHARE;
    return opinion
        .likeliest(urgency, this::canBeSuspected)
        .filter(sign -> clear && !isAboveRule(urgency) || isMarked(sign))
        .or(() -> opinion.likeliest(urgency, this::isMarked));
  }

  /** Above an urgent rule, a mark makes it an emergency, or a model that is sure. Source: 4A.1. */
  private boolean isAboveRule(Urgency urgency) {
    return urgency == Urgency.EMERGENCY
        && opinion.whole().atLeast(urgency) < ABOVE_RULE_SHARE
        && reading.sure().stream().anyMatch(found -> of(found, Urgency.URGENT));
  }

  private boolean isMarked(Sign sign) {
    return reading.marked().contains(sign.id());
  }

  private boolean canBeSuspected(Sign sign) {
    return !sign.has(Trait.MARKS_ONLY) || isMarked(sign);
  }

  private boolean hears(Urgency urgency, double share, double passing) {
    return opinion.whole().atLeast(urgency) >= share || opinion.inPassing(urgency) >= passing;
  }

  private boolean isUnsure(double share) {
    return isDoubtful()
        || opinion.whole().atLeast(Urgency.URGENT) >= share
        || opinion.inPassing(Urgency.URGENT) >= UNSURE_PASSING_SHARE;
  }

  /** Whether there is a risk that is not part of what is suspected: pregnancy, of a sign in it. */
  private boolean isAtRisk() {
    Optional<Sign> suspect = suspect();
    return reading.risks().stream()
        .anyMatch(risk -> suspect.map(sign -> sign.isLiftedBy(risk)).orElse(true));
  }

  /** Whether a rule leaves a doubt. */
  private boolean isDoubtful() {
    return !reading.unsure().isEmpty() || !doubted.isEmpty();
  }

  private Urgency lifted(Urgency weighed) {
    boolean lifts =
        weighed == Urgency.URGENT
            && signs.stream()
                .filter(sign -> of(sign, Urgency.URGENT))
                .anyMatch(found -> reading.risks().stream().anyMatch(found.sign()::isLiftedBy));
    return lifts ? Urgency.EMERGENCY : weighed;
  }

  private static boolean of(FoundSign found, Urgency urgency) {
    return found.sign().urgency() == urgency;
  }

  private void learned(Urgency urgency) {
    modelSign(urgency)
        .ifPresent(sign -> signs.add(FoundSign.learned(sign, reading.text(), reading.concepts())));
  }
}
