package dev.crampcoach.water;

/** What drinks are measured in: containers and units. Their sizes depend on {@link Units}. */
public enum Measure {
  GLASS(true),
  CUP(true),
  BOTTLE(true),
  CAN(true),
  PINT(false),
  OUNCE(false),
  QUART(false),
  GALLON(false),
  LITRE(false),
  DECILITRE(false),
  CENTILITRE(false),
  MILLILITRE(false),
  /** A container whose size differs too much to count it: a mug, a jug, a sip. */
  UNSIZED(true);

  private final boolean container;

  Measure(boolean container) {
    this.container = container;
  }

  /** Whether it is something to drink from, which may be told with its size. */
  boolean isContainer() {
    return container;
  }
}
