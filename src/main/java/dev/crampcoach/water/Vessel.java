package dev.crampcoach.water;

/** What a drink is told in. How much a cup or a pint holds depends on {@link Units}. */
enum Vessel {
  GLASS,
  CUP,
  PINT,
  OUNCE,
  BOTTLE,
  CAN,
  LITRE,
  MILLILITRE,
  /** Something of no known size: a jug, a bathtub. */
  UNKNOWN
}
