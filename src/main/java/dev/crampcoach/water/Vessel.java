package dev.crampcoach.water;

/** A container or unit for drinks. The size of a cup or a pint depends on {@link Units}. */
enum Vessel {
  GLASS,
  CUP,
  PINT,
  OUNCE,
  BOTTLE,
  CAN,
  LITRE,
  MILLILITRE,
  /** A container of unknown size: a jug, a bathtub. */
  UNKNOWN
}
