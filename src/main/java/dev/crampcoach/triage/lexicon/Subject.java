package dev.crampcoach.triage.lexicon;

import java.util.List;

/**
 * What a bare answer such as "it's numb" is about, by the question that is open. {@code
 * answers.yaml} says for each part of it what its bare words stand for.
 */
public enum Subject {
  /** No question about the body is open: a bare sign is asked about and never warned of. */
  NOTHING(false, false, "call", "leg"),
  /** The same, where warmth or cold was spoken of. */
  REMEDY(false, false, "call", "warmth", "leg"),
  /** The same, where an amount is asked for, in ounces perhaps. */
  AMOUNT(false, false, "amount", "call", "leg"),
  LEG(true, false, "call", "leg"),
  /** The leg, with warmth or cold on it: "it's warm" is the pack. Source: section 2A. */
  PACK(true, false, "call", "warmth", "leg"),
  /** What may speak against a stretch. */
  GATE(true, false, "call", "gate", "leg"),
  /** The safety question, which names the signs of the leg. */
  SIGNS(true, true, "call", "signs", "leg"),
  /** The questions of the guided check, each of its own. */
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

  /** Whether a sign without a body part is the leg's. */
  boolean isLeg() {
    return leg;
  }

  /** Whether the question itself names signs, so that one of its words answers it. */
  public boolean isAsked() {
    return asked;
  }

  /** The parts of the file that are read, the first that knows a word before the others. */
  public List<String> parts() {
    return parts;
  }

  /** The same after a "no" to a question of the check: "no, just sore" answers it. */
  List<String> partsAfterNo() {
    return switch (this) {
      case BREATHING, WEAKNESS, COLOR, TOUCH, INJURY -> LEG.parts;
      case NOTHING, REMEDY, AMOUNT, LEG, PACK, GATE, SIGNS -> parts;
    };
  }
}
