package dev.crampcoach.water;

/**
 * How many glasses a day somebody wants to drink. A limit to what can be asked for, never a target
 * to force. Source: clinical facts, section 6B.
 */
public record Goal(int glasses) {
  public static final int LEAST = 4;

  /** Above this it takes a doctor's word. */
  public static final int MOST = 12;

  /** Up to here it needs no further word. */
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
