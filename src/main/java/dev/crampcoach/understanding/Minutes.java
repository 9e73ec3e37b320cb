package dev.crampcoach.understanding;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Finds a length of time in English words: "a two minute stretch", "half an hour". */
public final class Minutes {
  private static final List<String> SMALL =
      List.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");
  private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty", "sixty");
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
        return before(list, at).filter(number -> number <= MOST).map(Duration::ofMinutes);
      }
    }
    return Optional.empty();
  }

  private static Optional<Integer> before(List<String> list, int at) {
    String word = list.get(at - 1);
    String earlier = at > 1 ? list.get(at - 2) : "";
    if (word.equals("a") || word.equals("of") && earlier.equals("couple")) {
      return Optional.of(word.equals("a") ? 1 : 2);
    }
    if (word.equals("couple")) {
      return Optional.of(2);
    }
    if (word.matches("[0-9]{1,3}")) {
      return Optional.of(Integer.parseInt(word)).filter(number -> number > 0);
    }
    int small = SMALL.indexOf(word) + 1;
    int tens = TENS.indexOf(earlier) < 0 ? 0 : (TENS.indexOf(earlier) + 2) * 10;
    int round = TENS.indexOf(word) < 0 ? 0 : (TENS.indexOf(word) + 2) * 10;
    int number = round > 0 ? round : small > 0 && small < 10 ? tens + small : small;
    return number > 0 ? Optional.of(number) : Optional.empty();
  }
}
