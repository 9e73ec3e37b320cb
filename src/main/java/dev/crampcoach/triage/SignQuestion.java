package dev.crampcoach.triage;

import dev.crampcoach.speech.Phrase;
import dev.crampcoach.triage.lexicon.Sign;
import java.util.Arrays;
import java.util.Optional;

/**
 * A sign's own question: asked where the sign is suspected, and before its warning is taken back. A
 * no denies this sign and no other. The sign file names the question of each sign. Source: clinical
 * facts, sections 4B3 and 4B5.
 */
public enum SignQuestion {
  /** Sign E1. */
  BREATHING(Phrase.SIGN_BREATHING, Warning.BREATHING, Phrase.WHY_BREATHING),
  /** Sign E2. */
  COLD_LEG(Phrase.SIGN_COLD_LEG, Warning.COLD_LEG, Phrase.WHY_COLD_LEG),
  /** Sign E3. */
  SADDLE(Phrase.SIGN_SADDLE, Warning.SADDLE, Phrase.WHY_SADDLE),
  /** Sign E4. */
  SUDDEN_WEAKNESS(Phrase.SIGN_SUDDEN_WEAKNESS, Warning.BODY, Phrase.WHY_SUDDEN_WEAKNESS),
  /** Sign E5. */
  DARK_URINE(Phrase.SIGN_DARK_URINE, Warning.URINE, Phrase.WHY_DARK_URINE),
  /** Sign E6. */
  PRESSURE(Phrase.SIGN_PRESSURE, Warning.PRESSURE, Phrase.WHY_PRESSURE),
  /** Sign E7. */
  CONFUSION(Phrase.SIGN_CONFUSION, Warning.BODY, Phrase.WHY_CONFUSION),
  /** Sign E8. */
  SPREADING_SKIN(Phrase.SIGN_SPREADING_SKIN, Warning.BODY, Phrase.WHY_SPREADING_SKIN),
  /** Sign E9. */
  STUCK_LUMP(Phrase.SIGN_STUCK_LUMP, Warning.TESTICLE_OR_HERNIA, Phrase.WHY_STUCK_LUMP),
  /** Sign E10. */
  TESTICLE(Phrase.SIGN_TESTICLE, Warning.TESTICLE_OR_HERNIA, Phrase.WHY_TESTICLE),
  /** Sign E11. */
  BAD_INJURY(Phrase.SIGN_BAD_INJURY, Warning.INJURY_NOW, Phrase.WHY_BAD_INJURY),
  /** Sign E12. */
  PREGNANCY(Phrase.SIGN_PREGNANCY, Warning.PREGNANT_NOW, Phrase.WHY_PREGNANCY),
  /** Sign E13. */
  HEART_OR_JAW(Phrase.SIGN_HEART_OR_JAW, Warning.BODY, Phrase.WHY_HEART_OR_JAW),
  /** Sign E14. */
  SICK_CHILD(Phrase.SIGN_SICK_CHILD, Warning.SICK_CHILD, Phrase.WHY_SICK_CHILD),
  /** Sign E15. */
  SELF_HARM(Phrase.SIGN_SELF_HARM, Warning.CRISIS),
  /** Sign E16. */
  SWALLOWED(Phrase.SIGN_SWALLOWED, Warning.POISON, Phrase.WHY_SWALLOWED),
  /** Sign E17. */
  OTHER_EMERGENCY(Phrase.SIGN_OTHER_EMERGENCY, Warning.OTHER, Phrase.WHY_OTHER_EMERGENCY),
  /** Sign E18. */
  ALCOHOL_CONFUSION(Phrase.SIGN_ALCOHOL_CONFUSION, Warning.BODY, Phrase.WHY_ALCOHOL_CONFUSION),
  /** Sign CALL. */
  AMBULANCE(Phrase.SIGN_AMBULANCE, Warning.EMERGENCY, Phrase.WHY_AMBULANCE),
  /** Sign U1. */
  ONE_SWOLLEN_LEG(Phrase.SIGN_ONE_SWOLLEN_LEG, Warning.URGENT, Phrase.WHY_ONE_SWOLLEN_LEG),
  /** Sign U2. */
  LONG_CRAMP(Phrase.SIGN_LONG_CRAMP, Warning.LONG_CRAMP, Phrase.WHY_LONG_CRAMP),
  /** Sign U3. */
  POP(Phrase.SIGN_POP, Warning.INJURY, Phrase.WHY_POP),
  /** Sign U4. */
  FEVER(Phrase.SIGN_FEVER, Warning.URGENT, Phrase.WHY_FEVER),
  /** Sign U5. */
  NEW_MEDICINE(Phrase.SIGN_NEW_MEDICINE, Warning.MEDICINE, Phrase.WHY_NEW_MEDICINE),
  /** Sign U6. */
  NUMB_OR_WEAK_LEG(Phrase.SIGN_NUMB_OR_WEAK_LEG, Warning.URGENT, Phrase.WHY_NUMB_OR_WEAK_LEG),
  /** Sign U7. */
  LOST_FLUID(Phrase.SIGN_LOST_FLUID, Warning.BODY_TODAY, Phrase.WHY_LOST_FLUID),
  /** Sign U8. */
  PREGNANT_LEG(Phrase.SIGN_PREGNANT_LEG, Warning.PREGNANT, Phrase.WHY_PREGNANT_LEG),
  /** Sign U9. */
  EXPOSURE(Phrase.SIGN_EXPOSURE, Warning.WOUND, Phrase.WHY_EXPOSURE),
  /** Sign U10. */
  LIMPING_CHILD(Phrase.SIGN_LIMPING_CHILD, Warning.URGENT, Phrase.WHY_LIMPING_CHILD),
  /** Sign U11. */
  SORE_LUMP(Phrase.SIGN_SORE_LUMP, Warning.HERNIA, Phrase.WHY_SORE_LUMP),
  /** Sign U12. */
  ORGANS(Phrase.SIGN_ORGANS, Warning.BODY_TODAY, Phrase.WHY_ORGANS),
  /** Sign U13. */
  SORE_FOOT(Phrase.SIGN_SORE_FOOT, Warning.URGENT, Phrase.WHY_SORE_FOOT),
  /** Sign U14. */
  EVERYWHERE(Phrase.SIGN_EVERYWHERE, Warning.BODY_TODAY, Phrase.WHY_EVERYWHERE),
  /** Sign U15. */
  ALCOHOL_SHAKES(Phrase.SIGN_ALCOHOL_SHAKES, Warning.BODY_TODAY, Phrase.WHY_ALCOHOL_SHAKES);

  private final Phrase phrase;
  private final Warning warning;
  private final Optional<Phrase> why;

  SignQuestion(Phrase phrase, Warning warning) {
    this.phrase = phrase;
    this.warning = warning;
    this.why = Optional.empty();
  }

  SignQuestion(Phrase phrase, Warning warning, Phrase why) {
    this.phrase = phrase;
    this.warning = warning;
    this.why = Optional.of(why);
  }

  public Phrase phrase() {
    return phrase;
  }

  /** Why it needs help; empty where no reason is given, as in a crisis. */
  public Optional<Phrase> why() {
    return why;
  }

  /** The warning that a yes gives. */
  public Warning warning() {
    return warning;
  }

  /** Returns the question of a sign; empty if the sign can wait. */
  public static Optional<SignQuestion> of(Sign sign) {
    return named(sign.ask());
  }

  /** Returns the question of this name; empty if this version does not have it. */
  public static Optional<SignQuestion> named(String name) {
    return Arrays.stream(values()).filter(question -> question.name().equals(name)).findFirst();
  }
}
