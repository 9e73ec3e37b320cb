package dev.crampcoach.reminder;

import dev.crampcoach.reminder.Days.AfterSomeTime;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Checks every number of a wish for reminders before it is used. Numbers come from speech, so they
 * may be zero, negative, or in the millions.
 */
final class WishLimits {
  /**
   * Maximum interval. Anything longer is at most one reminder a day, which a time of day describes
   * better.
   */
  private static final Duration FURTHEST = Duration.ofHours(12);

  private WishLimits() {}

  /** Returns the reason for refusal if a number is out of range. */
  static Optional<Refusal> refusal(PlanWish wish) {
    if (wish.unclear()) {
      return Optional.of(Refusal.UNCLEAR);
    }
    if (wish.vague()) {
      return Optional.of(Refusal.VAGUE);
    }
    return wish.every()
        .flatMap(WishLimits::every)
        .or(() -> count(wish.count()))
        .or(() -> wish.in().flatMap(WishLimits::after));
  }

  private static Optional<Refusal> every(Duration every) {
    if (every.isZero() || every.isNegative()) {
      return Optional.of(Refusal.UNCLEAR);
    }
    if (every.compareTo(Plan.APART) < 0) {
      return Optional.of(Refusal.TOO_CLOSE);
    }
    return every.compareTo(FURTHEST) > 0 ? Optional.of(Refusal.TOO_RARE) : Optional.empty();
  }

  private static Optional<Refusal> count(OptionalInt count) {
    if (count.isEmpty()) {
      return Optional.empty();
    }
    if (count.getAsInt() < 1) {
      return Optional.of(Refusal.UNCLEAR);
    }
    return count.getAsInt() > Plan.MOST ? Optional.of(Refusal.TOO_MANY) : Optional.empty();
  }

  private static Optional<Refusal> after(Duration in) {
    if (in.isZero() || in.isNegative()) {
      return Optional.of(Refusal.UNCLEAR);
    }
    return in.compareTo(AfterSomeTime.MOST) > 0 ? Optional.of(Refusal.TOO_FAR) : Optional.empty();
  }
}
