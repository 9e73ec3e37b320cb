package dev.crampcoach.catalogue;

/**
 * A sign to stop a remedy or a stretch at once. Its words come from {@code
 * catalogue/<language>/clauses.yaml}, never from the table.
 */
public enum StopSign {
  SHARP_PAIN,
  NUMBNESS,
  CRAMP_STRONGER,
  KNEE_PAIN,
  GROIN_PINCH,
  WOBBLING,
  TINGLING,
  DIZZINESS,
  BACK_PAIN,
  PAINFUL_CLICKING,
  BRUISING,
  SWELLING,
  PULSE_UNDER_ROLLER,
  SKIN_RED,
  SKIN_WHITE,
  BURNING
}
