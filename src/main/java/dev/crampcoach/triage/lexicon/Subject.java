package dev.crampcoach.triage.lexicon;

import java.util.List;

/**
 * The subject of a bare answer such as "it's numb", according to the open question. {@code
 * answers.yaml} defines for each part what its bare words mean.
 */
public enum Subject {
  /**
   * No question about the body is open: a bare sign leads to the safety question, never to a
   * warning.
   */
  NOTHING(false, false, "call", "leg"),
  /** As NOTHING, after talk about warmth or cold. */
  REMEDY(false, false, "call", "warmth", "leg"),
  /** As NOTHING, while asking for an amount, possibly in ounces. */
  AMOUNT(false, false, "amount", "call", "leg"),
  LEG(true, false, "call", "leg"),
  /** The leg, with a warm or cold pack on it: "it's warm" means the pack. Source: section 2A. */
  PACK(true, false, "call", "warmth", "leg"),
  /** The gate question: reasons not to stretch. */
  GATE(true, false, "call", "gate", "leg"),
  /** The safety question, which names the signs of the leg. */
  SIGNS(true, true, "call", "signs", "leg"),
  /** The questions of the guided check, one constant each. */
  BREATHING(true, true, "call", "breathing", "leg"),
  WEAKNESS(true, true, "call", "weakness", "leg"),
  COLOR(true, true, "call", "color", "leg"),
  TOUCH(true, true, "call", "touch", "leg"),
  INJURY(true, true, "call", "injury", "leg");

  private final boolean leg;
  private final boolean asked;
  private final List<String> parts;

  Subject(boolean leg, boolean asked, String... parts) {
    this.leg = leg;
    this.asked = asked;
    this.parts = List.of(parts);
  }

  /** Whether a sign without a body part refers to the leg. */
  boolean isLeg() {
    return leg;
  }

  /** Whether the question itself names signs, so that one of its words is an answer. */
  public boolean isAsked() {
    return asked;
  }

  /** Returns the parts of {@code answers.yaml} to use; the first that contains a word wins. */
  public List<String> parts() {
    return parts;
  }

  /**
   * Returns the parts after a "no" to a question of the check, where "no, just sore" is about the
   * leg.
   */
  List<String> partsAfterNo() {
    return switch (this) {
      case BREATHING, WEAKNESS, COLOR, TOUCH, INJURY -> LEG.parts;
      case NOTHING, REMEDY, AMOUNT, LEG, PACK, GATE, SIGNS -> parts;
    };
  }
}
