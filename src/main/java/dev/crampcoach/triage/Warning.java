package dev.crampcoach.triage;

import dev.crampcoach.speech.PhoneLine;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.triage.lexicon.Urgency;
import java.util.Arrays;
import java.util.Optional;

/**
 * The spoken warning for a sign that cannot wait. The order is the precedence: if several apply,
 * the first one is spoken. Source: clinical facts, section 4B.
 */
public enum Warning {
  /** Poison taken on purpose: the emergency number, and someone to talk to. */
  POISON_ON_PURPOSE(Phrase.EMERGENCY_POISON_ON_PURPOSE, Urgency.EMERGENCY),
  POISON(Phrase.EMERGENCY_POISON, Urgency.EMERGENCY),
  /** A crisis with means at hand or an act: nothing takes it back. */
  CRISIS_MEANS(Phrase.CRISIS_MEANS, Urgency.EMERGENCY),
  CRISIS(Phrase.CRISIS, Urgency.EMERGENCY),
  /** Somebody else's crisis. */
  CRISIS_OTHER(Phrase.CRISIS_OTHER, Urgency.EMERGENCY),
  /** Choking, a seizure, and the like: nothing about the leg, and the number first. */
  OTHER(Phrase.EMERGENCY_OTHER, Urgency.EMERGENCY),
  BREATHING(Phrase.EMERGENCY_BREATHING, Urgency.EMERGENCY),
  HEAT(Phrase.EMERGENCY_HEAT, Urgency.EMERGENCY),
  WATER(Phrase.EMERGENCY_WATER, Urgency.EMERGENCY),
  PREGNANT_NOW(Phrase.EMERGENCY_PREGNANT, Urgency.EMERGENCY),
  INJURY_NOW(Phrase.EMERGENCY_INJURY, Urgency.EMERGENCY),
  COLD_LEG(Phrase.EMERGENCY_COLD_LEG, Urgency.EMERGENCY),
  SADDLE(Phrase.EMERGENCY_SADDLE, Urgency.EMERGENCY),
  PRESSURE(Phrase.EMERGENCY_PRESSURE, Urgency.EMERGENCY),
  SICK_CHILD(Phrase.EMERGENCY_CHILD, Urgency.EMERGENCY),
  /** Weakness, confusion, or a heart out of rhythm: nothing about the leg. */
  BODY(Phrase.EMERGENCY_BODY, Urgency.EMERGENCY),
  URINE(Phrase.EMERGENCY_URINE, Urgency.EMERGENCY),
  TESTICLE_OR_HERNIA(Phrase.EMERGENCY_TESTICLE_HERNIA, Urgency.EMERGENCY),
  EMERGENCY(Phrase.EMERGENCY, Urgency.EMERGENCY),
  /** An event that has passed but may come back at any time. */
  GONE_NOW(Phrase.GONE_NOW, Urgency.EMERGENCY),
  EXPOSURE(Phrase.URGENT_EXPOSURE, Urgency.URGENT),
  WOUND(Phrase.URGENT_WOUND, Urgency.URGENT),
  PREGNANT(Phrase.URGENT_PREGNANT, Urgency.URGENT),
  INJURY(Phrase.URGENT_INJURY, Urgency.URGENT),
  HERNIA(Phrase.URGENT_HERNIA, Urgency.URGENT),
  LONG_CRAMP(Phrase.URGENT_LONG_CRAMP, Urgency.URGENT),
  /** A cramp whose pain keeps getting worse. */
  WORSE(Phrase.URGENT_WORSE, Urgency.URGENT),
  /** Fluid, salts, or an illness of the body: nothing about the leg. */
  BODY_TODAY(Phrase.URGENT_BODY, Urgency.URGENT),
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
    return general(urgency);
  }

  static Warning general(Urgency urgency) {
    return urgency == Urgency.EMERGENCY ? EMERGENCY : URGENT;
  }

  Urgency urgency() {
    return urgency;
  }

  /** Whether the warning is about the leg; poison, a crisis, or urine, for example, are not. */
  public boolean isOfTheLeg() {
    return switch (this) {
      case BREATHING,
          COLD_LEG,
          PRESSURE,
          INJURY_NOW,
          PREGNANT_NOW,
          BODY,
          SICK_CHILD,
          EMERGENCY,
          PREGNANT,
          INJURY,
          LONG_CRAMP,
          WORSE,
          MEDICINE,
          BODY_TODAY,
          HERNIA,
          WOUND,
          URGENT,
          GONE,
          GONE_NOW ->
          true;
      case POISON_ON_PURPOSE,
          POISON,
          CRISIS_MEANS,
          CRISIS,
          CRISIS_OTHER,
          OTHER,
          HEAT,
          WATER,
          SADDLE,
          URINE,
          TESTICLE_OR_HERNIA,
          EXPOSURE ->
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
          CRISIS_MEANS,
          OTHER,
          BREATHING,
          HEAT,
          WATER,
          PREGNANT_NOW,
          INJURY_NOW,
          COLD_LEG,
          SADDLE,
          PRESSURE,
          SICK_CHILD,
          BODY,
          URINE,
          TESTICLE_OR_HERNIA,
          EMERGENCY,
          GONE_NOW ->
          Optional.of(PhoneLine.EMERGENCY);
      case CRISIS, CRISIS_OTHER -> Optional.of(PhoneLine.CRISIS);
      case EXPOSURE -> Optional.of(PhoneLine.POISON);
      case INJURY, LONG_CRAMP, WORSE, BODY_TODAY, HERNIA, WOUND, URGENT ->
          Optional.of(PhoneLine.ADVICE);
      case PREGNANT, MEDICINE, GONE -> Optional.empty();
    };
  }

  /** Whether a life is at risk by the person's own hand. */
  public boolean isCrisis() {
    return this == CRISIS || this == CRISIS_OTHER || this == CRISIS_MEANS;
  }

  /** Returns the one that takes precedence. */
  public Warning or(Warning other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** Returns the warning of this name; empty if this version does not have it. */
  public static Optional<Warning> named(String name) {
    return Arrays.stream(values()).filter(advice -> advice.name().equals(name)).findFirst();
  }

  /** Whether a warning has this name in the sign file. */
  public static boolean isSaid(String name) {
    return saying(name).isPresent();
  }

  /** Returns the warning of this name in the sign file; empty for a sign that can wait. */
  static Optional<Warning> saying(String phrase) {
    return Arrays.stream(values())
        .filter(advice -> advice.phrase.name().equalsIgnoreCase(phrase))
        .findFirst();
  }
}
