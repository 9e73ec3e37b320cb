package dev.crampcoach.english;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Parses a duration in minutes from English words: "a two minute stretch", "half an hour". */
public final class Minutes {
  private static final List<String> UNITS = List.of("minute", "minutes", "min", "mins");
  private static final int MOST = 120;

  private Minutes() {}

  public static Optional<Duration> in(Words words) {
    if (words.contains(Words.of("half an hour")) || words.contains(Words.of("half hour"))) {
      return Optional.of(Duration.ofMinutes(30));
    }
    List<String> list = words.list();
    for (int at = 1; at < list.size(); at++) {
      if (UNITS.contains(list.get(at))) {
        OptionalDouble number = Numerals.before(list, at);
        boolean sane =
            number.isPresent() && number.getAsDouble() >= 1 && number.getAsDouble() <= MOST;
        return sane
            ? Optional.of(Duration.ofMinutes((long) number.getAsDouble()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
