package dev.crampcoach.triage;

import dev.crampcoach.triage.Finding.Found;
import dev.crampcoach.triage.SignModel.Judgement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Weighs what the lexicon and the model heard: the highest level wins (rule 1), unsure goes up
 * (rule 2), risks lift (rule 8).
 */
final class Decision {
  /** The model's shares from which it is believed. Chosen on phrases that it had not learned. */
  private static final double EMERGENCY_SHARE = 0.4;

  /** What is urgent already needs less to be called an emergency. */
  private static final double LIFTING_SHARE = 0.3;

  private static final double URGENT_SHARE = 0.45;
  private static final double UNSURE_SHARE = 0.16;
  private static final double SOON_SHARE = 0.4;

  private final Reading reading;
  private final Judgement judgement;
  private final List<Found> signs;

  private Decision(Reading reading, Judgement judgement) {
    this.reading = reading;
    this.judgement = judgement;
    this.signs = new ArrayList<>(reading.sure());
  }

  static Finding of(Reading reading, Judgement judgement) {
    return new Decision(reading, judgement).finding();
  }

  private Finding finding() {
    Urgency heard = heard();
    Urgency weighed = weighed(heard);
    boolean unsure = !weighed.atLeast(Urgency.URGENT) && isUnsure();
    if (unsure && !heard.equals(Urgency.SOON) && !reading.risks().isEmpty()) {
      unsure = false;
      weighed = Urgency.URGENT;
      signs.addAll(reading.unsure());
    }
    Urgency lifted = lifted(weighed);
    if (lifted != Urgency.SELF_CARE && signs.stream().noneMatch(sign -> of(sign, lifted))) {
      learned(lifted);
    }
    signs.sort(Comparator.comparing((Found found) -> found.sign().urgency()).reversed());
    return new Finding(lifted, signs, unsure);
  }

  /** The highest level that a rule gave. */
  private Urgency heard() {
    return signs.stream()
        .map(found -> found.sign().urgency())
        .max(Comparator.naturalOrder())
        .orElse(Urgency.SELF_CARE);
  }

  private Urgency weighed(Urgency heard) {
    double emergency = judgement.atLeast(Urgency.EMERGENCY);
    double urgent = judgement.atLeast(Urgency.URGENT);
    if (heard == Urgency.EMERGENCY || emergency >= EMERGENCY_SHARE) {
      return Urgency.EMERGENCY;
    }
    if (heard == Urgency.URGENT || urgent >= URGENT_SHARE) {
      return emergency >= LIFTING_SHARE ? Urgency.EMERGENCY : Urgency.URGENT;
    }
    return judgement.atLeast(Urgency.SOON) - urgent >= SOON_SHARE ? Urgency.SOON : heard;
  }

  private boolean isUnsure() {
    return !reading.unsure().isEmpty() || judgement.atLeast(Urgency.URGENT) >= UNSURE_SHARE;
  }

  private Urgency lifted(Urgency weighed) {
    boolean lifts =
        weighed == Urgency.URGENT
            && signs.stream()
                .filter(sign -> of(sign, Urgency.URGENT))
                .anyMatch(found -> reading.risks().stream().anyMatch(found.sign()::isLiftedBy));
    return lifts ? Urgency.EMERGENCY : weighed;
  }

  private static boolean of(Found found, Urgency urgency) {
    return found.sign().urgency() == urgency;
  }

  private void learned(Urgency urgency) {
    Sign sign = judgement.likeliest().get(urgency);
    if (sign != null) {
      signs.add(new Found(sign, reading.text()));
    }
  }
}
