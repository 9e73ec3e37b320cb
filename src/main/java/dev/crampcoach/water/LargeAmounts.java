package dev.crampcoach.water;

import dev.crampcoach.water.DrinkAmount.Period;

/** What becomes of large amounts. Source: clinical facts, section 6B. */
public enum LargeAmounts {
  COUNTED,
  /** Counted as told, but not as drunk in the last two hours. */
  TOLD_FOR_THE_DAY,
  /** Asked whether it was over the whole day or just now. */
  WHOLE_DAY_OR_NOW,
  /** Not counted. */
  TOO_FAST,
  /** More than anybody drinks in a day. */
  TOO_MUCH;

  /** In about two hours. */
  private static final int PLENTY = 1000;

  private static final int MOST_LATELY = 2000;
  private static final int MOST_AT_ONCE = 3000;
  private static final int MOST_IN_A_DAY = 10_000;

  /**
   * @param lately what was told in the last two hours before, in milliliters
   */
  public static LargeAmounts of(Drink drink, Period period, int lately) {
    int all = drink.millilitres();
    return switch (period) {
      case WHOLE_DAY -> all > MOST_IN_A_DAY ? TOO_MUCH : TOLD_FOR_THE_DAY;
      case JUST_NOW -> all >= MOST_AT_ONCE || lately + all > MOST_LATELY ? TOO_FAST : COUNTED;
      case PART_OF_DAY -> all >= MOST_AT_ONCE ? TOO_FAST : unsaid(all, lately);
      case UNSAID -> all >= MOST_AT_ONCE ? WHOLE_DAY_OR_NOW : unsaid(all, lately);
    };
  }

  private static LargeAmounts unsaid(int all, int lately) {
    if (all > MOST_LATELY) {
      return TOLD_FOR_THE_DAY;
    }
    return lately + all > MOST_LATELY ? TOO_FAST : COUNTED;
  }

  /** Whether it is plenty for now, so that nothing more is needed. */
  public static boolean isPlenty(Drink drink, int lately) {
    return lately + drink.millilitres() > PLENTY;
  }
}
