package dev.crampcoach.catalogue;

/**
 * The kind of question that a line answers. It is a label: an item may have several lines of one
 * kind.
 */
public enum LineKind {
  WHAT,
  WHY,
  HELPS,
  HOW,
  HOW_LONG_OR_OFTEN,
  HOW_MUCH,
  MAY_I_OR_SAFE,
  PROOF
}
