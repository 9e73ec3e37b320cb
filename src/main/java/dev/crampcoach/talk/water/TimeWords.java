package dev.crampcoach.talk.water;

import dev.crampcoach.english.AnswerWords.Kind;
import dev.crampcoach.english.Numerals;
import dev.crampcoach.english.Words;
import dev.crampcoach.talk.English;
import java.util.List;

/** Parses answers to the question when to remind. */
final class TimeWords {
  private TimeWords() {}

  /** Reads "ten" as "at ten". */
  static Words at(int number) {
    return new Words(List.of("at", String.valueOf(number)));
  }

  static boolean isNumber(String word) {
    return Numerals.digit(word) >= 0;
  }

  /** "In thirty minutes" is a time and not about a cramp; "I've had it for an hour" may be. */
  static boolean areTime(Words words) {
    return English.ANSWERS.areOnly(Kind.TIME, words) && !English.ANSWERS.last(words);
  }
}
