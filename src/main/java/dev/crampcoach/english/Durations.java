package dev.crampcoach.english;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads durations in English words: "ninety minutes", "an hour and a half", "one hour and twenty
 * minutes", "three quarters of an hour", "2 point 5 hours", "a few minutes".
 */
public final class Durations {
  private static final int HOUR = 60;
  private static final int DAY = 24 * HOUR;

  /** Units in seconds. */
  private static final Map<String, Integer> UNITS =
      Map.ofEntries(
          Map.entry("second", 1),
          Map.entry("seconds", 1),
          Map.entry("secs", 1),
          Map.entry("minute", 60),
          Map.entry("minutes", 60),
          Map.entry("min", 60),
          Map.entry("mins", 60),
          Map.entry("hour", 60 * HOUR),
          Map.entry("hours", 60 * HOUR),
          Map.entry("hr", 60 * HOUR),
          Map.entry("hrs", 60 * HOUR),
          Map.entry("day", 60 * DAY),
          Map.entry("days", 60 * DAY),
          Map.entry("week", 7 * 60 * DAY),
          Map.entry("weeks", 7 * 60 * DAY),
          Map.entry("fortnight", 14 * 60 * DAY));

  private Durations() {}

  /** Reads the duration that starts at this index; a unit alone is one of it. */
  public static Optional<SaidDuration> at(List<String> words, int start) {
    int at = start;
    if (Numerals.isVague(word(words, at)) && !word(words, at).equals("half")
        || word(words, at).equals("a") && Numerals.isVague(word(words, at + 1))) {
      int unit = at + (word(words, at).equals("a") ? 2 : 1);
      return unit(words, unit)
          .map(any -> new SaidDuration(Rational.ONE, true, isDays(words, unit), start, unit + 1));
    }
    Optional<Numeral> number = Numerals.at(words, at);
    Rational count = number.map(Numeral::value).orElse(Rational.ONE);
    at = number.map(Numeral::end).orElse(at);
    if (number.isPresent() && word(words, at).equals("of")) {
      at++;
    }
    // "Half an hour", "a quarter of an hour", "a couple more hours".
    if (number.isPresent()
            && (word(words, at).equals("an") || word(words, at).equals("a"))
            && unit(words, at + 1).isPresent()
        || word(words, at).equals("more")) {
      at++;
    }
    Optional<Integer> unit = unit(words, at);
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    Rational seconds = count.times(Rational.of(unit.get()));
    return Optional.of(rest(words, start, at, seconds, unit.get()));
  }

  /** Reads "and a half", "and twenty minutes", "thirty" behind the first unit. */
  private static SaidDuration rest(
      List<String> words, int start, int unitAt, Rational seconds, int unit) {
    int end = unitAt + 1;
    boolean and = word(words, end).equals("and");
    Optional<Numeral> more = Numerals.at(words, and ? end + 1 : end);
    Rational all = seconds;
    if (more.isPresent()) {
      Optional<Integer> next = unit(words, more.get().end());
      boolean part = and && more.get().value().compareTo(Rational.ONE) < 0;
      if (next.isPresent() && next.get() < unit) {
        all = all.plus(more.get().value().times(Rational.of(next.get())));
        end = more.get().end() + 1;
      } else if (part && next.isEmpty()) {
        all = all.plus(more.get().value().times(Rational.of(unit)));
        end = more.get().end();
      }
    }
    return new SaidDuration(all.times(Rational.of(1, 60)), false, unit >= 60 * DAY, start, end);
  }

  private static Optional<Integer> unit(List<String> words, int at) {
    return Optional.ofNullable(UNITS.get(word(words, at)));
  }

  private static boolean isDays(List<String> words, int at) {
    return unit(words, at).filter(unit -> unit >= 60 * DAY).isPresent();
  }

  private static String word(List<String> words, int at) {
    return at >= 0 && at < words.size() ? words.get(at) : "";
  }
}
