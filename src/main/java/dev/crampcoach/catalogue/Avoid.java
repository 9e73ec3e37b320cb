package dev.crampcoach.catalogue;

/**
 * A reason to skip a remedy or a stretch. Its words come from {@code
 * catalogue/<language>/clauses.yaml}, never from the table.
 */
public enum Avoid {
  POSSIBLE_CLOT(true),
  UNCLEARED_SURGERY(true),
  NEW_INJURY(true),
  PELVIC_GIRDLE_PAIN,
  POOR_BALANCE,
  KNEE_PAIN,
  KNEE_REPLACEMENT,
  UNCLEARED_HIP_REPLACEMENT(true),
  HIP_PINCH,
  DIZZY_BENDING,
  LATE_PREGNANCY_LYING(true),
  CANNOT_KNEEL,
  SHOOTING_PAIN,
  BEND_LIMIT,
  RECENT_BACK_SURGERY(true),
  RECENT_FRONT_HIP_SURGERY(true),
  CRAMP_NOW,
  BRITTLE_BONES,
  TOLD_NOT_TO_CROSS,
  BLOOD_THINNERS,
  PAST_CLOT,
  BROKEN_SKIN,
  VARICOSE_VEINS,
  NUMB_SKIN,
  CATHETER_SITE,
  CANCER_NEARBY,
  PREGNANCY(true),
  CANNOT_REACH_FLOOR,
  SWELLING_OR_REDNESS(true),
  DIABETES,
  POOR_CIRCULATION,
  HEAT_ILLNESS,
  MEDICINE_PATCH,
  HOT_TUB_PREGNANCY(true),
  COLD_TRIGGERED,
  LEG_COLD_OR_PALE;

  private final boolean askedFirst;

  Avoid() {
    this(false);
  }

  Avoid(boolean askedFirst) {
    this.askedFirst = askedFirst;
  }

  /**
   * Whether this reason is asked about before anything is guided, so that the item does not need to
   * repeat it.
   */
  public boolean isAskedFirst() {
    return askedFirst;
  }
}
