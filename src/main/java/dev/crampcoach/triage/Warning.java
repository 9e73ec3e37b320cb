package dev.crampcoach.triage;

import dev.crampcoach.speech.PhoneLine;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.triage.lexicon.FoundSign;
import dev.crampcoach.triage.lexicon.Sign;
import dev.crampcoach.triage.lexicon.Urgency;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The spoken warning for a sign that cannot wait. The order is the precedence: if several apply,
 * the first one is spoken. Source: clinical facts, section 4B.
 */
public enum Warning {
  /** Poison taken on purpose: the emergency number, and someone to talk to. */
  POISON_ON_PURPOSE(Phrase.EMERGENCY_POISON_ON_PURPOSE, Urgency.EMERGENCY),
  POISON(Phrase.EMERGENCY_POISON, Urgency.EMERGENCY),
  CRISIS(Phrase.CRISIS, Urgency.EMERGENCY),
  BREATHING(Phrase.EMERGENCY_BREATHING, Urgency.EMERGENCY),
  HEAT(Phrase.EMERGENCY_HEAT, Urgency.EMERGENCY),
  COLD_LEG(Phrase.EMERGENCY_COLD_LEG, Urgency.EMERGENCY),
  SADDLE(Phrase.EMERGENCY_SADDLE, Urgency.EMERGENCY),
  URINE(Phrase.EMERGENCY_URINE, Urgency.EMERGENCY),
  TESTICLE_OR_HERNIA(Phrase.EMERGENCY_TESTICLE_HERNIA, Urgency.EMERGENCY),
  EMERGENCY(Phrase.EMERGENCY, Urgency.EMERGENCY),
  /** An event that has passed but may come back at any time. */
  GONE_NOW(Phrase.GONE_NOW, Urgency.EMERGENCY),
  EXPOSURE(Phrase.URGENT_EXPOSURE, Urgency.URGENT),
  PREGNANT(Phrase.URGENT_PREGNANT, Urgency.URGENT),
  INJURY(Phrase.URGENT_INJURY, Urgency.URGENT),
  LONG_CRAMP(Phrase.URGENT_LONG_CRAMP, Urgency.URGENT),
  MEDICINE(Phrase.URGENT_MEDICINE, Urgency.URGENT),
  URGENT(Phrase.URGENT, Urgency.URGENT),
  /** Any other event of the last days that has passed. */
  GONE(Phrase.GONE, Urgency.URGENT);

  private final Phrase phrase;
  private final Urgency urgency;

  Warning(Phrase phrase, Urgency urgency) {
    this.phrase = phrase;
    this.urgency = urgency;
  }

  public Phrase phrase() {
    return phrase;
  }

  public boolean isEmergency() {
    return urgency == Urgency.EMERGENCY;
  }

  /** Returns the general warning of this level. */
  public Warning plain() {
    return isEmergency() ? EMERGENCY : URGENT;
  }

  /** Whether the warning is about the leg; poison, a crisis, or urine, for example, are not. */
  public boolean isOfTheLeg() {
    return switch (this) {
      case BREATHING,
          COLD_LEG,
          EMERGENCY,
          PREGNANT,
          INJURY,
          LONG_CRAMP,
          MEDICINE,
          URGENT,
          GONE,
          GONE_NOW ->
          true;
      case POISON_ON_PURPOSE, POISON, CRISIS, HEAT, SADDLE, URINE, TESTICLE_OR_HERNIA, EXPOSURE ->
          false;
    };
  }

  /**
   * Returns the phone line shown largest on a screen; empty if the words name someone else, or a
   * number for later.
   */
  public Optional<PhoneLine> call() {
    return switch (this) {
      case POISON_ON_PURPOSE,
          POISON,
          BREATHING,
          HEAT,
          COLD_LEG,
          SADDLE,
          URINE,
          TESTICLE_OR_HERNIA,
          EMERGENCY,
          GONE_NOW ->
          Optional.of(PhoneLine.EMERGENCY);
      case CRISIS -> Optional.of(PhoneLine.CRISIS);
      case EXPOSURE -> Optional.of(PhoneLine.POISON);
      case INJURY, LONG_CRAMP, URGENT -> Optional.of(PhoneLine.ADVICE);
      case PREGNANT, MEDICINE, GONE -> Optional.empty();
    };
  }

  /** Returns the one that takes precedence. */
  public Warning or(Warning other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /**
   * Chooses the warning for a finding. If a risk raised the urgency of a sign, the general warning
   * of the raised level is used.
   */
  public static Warning of(Finding finding) {
    Set<Warning> all =
        finding.signs().stream()
            .map(Warning::of)
            .flatMap(Optional::stream)
            .filter(advice -> advice.urgency == finding.urgency())
            .collect(Collectors.toCollection(TreeSet::new));
    if (all.contains(POISON) && all.contains(CRISIS)) {
      return POISON_ON_PURPOSE;
    }
    Warning plain = finding.urgency() == Urgency.EMERGENCY ? EMERGENCY : URGENT;
    return all.stream().findFirst().orElse(plain);
  }

  /** Returns the warning of this name; empty if this version does not have it. */
  public static Optional<Warning> named(String name) {
    return Arrays.stream(values()).filter(advice -> advice.name().equals(name)).findFirst();
  }

  private static Optional<Warning> of(FoundSign found) {
    if (!found.gone()) {
      return of(found.sign());
    }
    return Optional.of(found.urgency() == Urgency.EMERGENCY ? GONE_NOW : GONE);
  }

  /** Returns the warning that the sign file names; empty for a sign that can wait. */
  public static Optional<Warning> of(Sign sign) {
    return Arrays.stream(values())
        .filter(advice -> advice.phrase.name().equalsIgnoreCase(sign.say()))
        .findFirst();
  }
}
