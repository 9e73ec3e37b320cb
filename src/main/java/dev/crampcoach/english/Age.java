package dev.crampcoach.english;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads the age that listeners tell of themselves: "I'm nine", "I'm a ten year old", "I'm in fifth
 * grade". Weeks, months, minutes and "out of ten" are no ages.
 */
final class Age {
  private static final Set<String> SELF = Set.of("im", "am");
  private static final Set<String> COMPARING = Set.of("like", "though", "if", "think");
  private static final Set<String> TELLING =
      Set.of("explain", "spell", "tell", "talk", "say", "speak", "teach", "treat", "show", "you");
  private static final Set<String> LED =
      Set.of("a", "an", "only", "just", "like", "about", "almost", "and", "aged", "age");
  private static final Set<String> FOLLOWING =
      Set.of("years", "year", "yrs", "and", "my", "but", "i", "old", "today", "now", "help", "so");
  private static final List<String> GRADES =
      List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth");
  private static final List<String> GRADES_IN_DIGITS =
      List.of("1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th");
  private static final int OLDEST = 120;

  /** A child in the first grade is about this old. */
  private static final int FIRST_GRADER = 6;

  private Age() {}

  static OptionalInt ofSelf(Words words) {
    List<String> said = words.list();
    for (int at = 0; at < said.size(); at++) {
      if (SELF.contains(said.get(at)) && !isCompared(said, at)) {
        OptionalInt age = from(said, at + 1);
        if (age.isPresent()) {
          return age;
        }
      }
    }
    return grade(said);
  }

  /** "Spell it out like I'm five" tells no age. */
  private static boolean isCompared(List<String> said, int at) {
    int subject = said.get(at).equals("am") ? at - 1 : at;
    boolean compares =
        subject > 0 && COMPARING.contains(said.get(subject - 1))
            || subject > 1 && said.subList(subject - 2, subject).equals(List.of("as", "if"));
    return compares && said.subList(0, subject).stream().anyMatch(TELLING::contains);
  }

  private static OptionalInt from(List<String> said, int start) {
    int from = start;
    while (from < said.size() && LED.contains(said.get(from))) {
      from++;
    }
    for (int end = Math.min(said.size(), from + 3); end > from; end--) {
      Optional<Rational> number = Numerals.of(said.subList(from, end)).filter(Rational::isWhole);
      if (number.isPresent() && isAge(said, end) && number.get().floor() <= OLDEST) {
        return OptionalInt.of((int) number.get().floor());
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isAge(List<String> said, int end) {
    return end == said.size() || FOLLOWING.contains(said.get(end));
  }

  /** "In fifth grade", "a sixth grader". */
  private static OptionalInt grade(List<String> said) {
    for (int at = 1; at < said.size(); at++) {
      boolean grade = Set.of("grade", "grader").contains(said.get(at));
      Optional<Integer> number = grade ? number(said.get(at - 1)) : Optional.empty();
      if (number.isPresent() && said.stream().anyMatch(word -> SELF.contains(word))) {
        return OptionalInt.of(FIRST_GRADER + number.get());
      }
    }
    return OptionalInt.empty();
  }

  private static Optional<Integer> number(String word) {
    int named = Math.max(GRADES.indexOf(word), GRADES_IN_DIGITS.indexOf(word));
    return named < 0 ? Optional.empty() : Optional.of(named);
  }
}
