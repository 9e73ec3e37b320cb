package dev.crampcoach.reminder;

import dev.crampcoach.english.Durations;
import dev.crampcoach.english.Numerals;
import dev.crampcoach.english.TimeSaid;
import java.util.List;
import java.util.Set;

/** Finds numbers that stand where a time belongs, and are none. */
final class UnclearTimes {
  /** What reminders are counted in. */
  static final Set<String> COUNTS = Set.of("times", "reminders", "nudges", "x", "goes", "alerts");

  /** Words before a time or a duration. */
  private static final Set<String> AT =
      Set.of("at", "by", "around", "from", "between", "until", "till", "every", "each", "in");

  private static final int MINUTES = 60;

  private UnclearTimes() {}

  /**
   * Whether there is a number in the position of a time or a duration that is neither: "at ninety
   * nine", "twenty five o'clock".
   */
  static boolean areIn(List<String> list, List<TimeSaid> times) {
    if (times.stream().anyMatch(time -> holdsNoMinutes(list, time.end()))) {
      return true;
    }
    for (int at = 1; at < list.size(); at++) {
      int here = at;
      boolean number = Numerals.digit(list.get(at)) >= 0 && AT.contains(list.get(at - 1));
      boolean time = times.stream().anyMatch(said -> said.start() <= here && here < said.end());
      boolean fifteen = list.get(at - 1).equals("in");
      if (number && !time && !fifteen && Durations.at(list, at).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number stands behind an hour that is none of its minutes: "thirteen sixty". */
  private static boolean holdsNoMinutes(List<String> list, int at) {
    int number = at < list.size() ? Numerals.digit(list.get(at)) : -1;
    boolean counts = at + 1 < list.size() && COUNTS.contains(list.get(at + 1));
    return number >= MINUTES && number < 100 && !counts && Durations.at(list, at).isEmpty();
  }
}
