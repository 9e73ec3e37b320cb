package dev.crampcoach.hydration;

/** What a drink is told in. How much a cup or a pint holds depends on {@link Measures}. */
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
