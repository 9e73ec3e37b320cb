package dev.crampcoach.water;

/**
 * A daily goal in glasses. The bounds limit what can be requested; a goal is never a target to
 * push. Source: clinical facts, section 6B.
 */
public record Goal(int glasses) {
  public static final int LEAST = 4;

  /** A higher goal needs a doctor's advice. */
  public static final int MOST = 12;

  /** A goal up to this needs no caution. */
  public static final int COMMON = 10;

  public Goal {
    if (!allows(glasses)) {
      throw new IllegalArgumentException("a goal is " + LEAST + " to " + MOST + " glasses");
    }
  }

  public static boolean allows(int glasses) {
    return glasses >= LEAST && glasses <= MOST;
  }
}
