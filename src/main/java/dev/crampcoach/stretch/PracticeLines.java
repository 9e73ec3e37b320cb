package dev.crampcoach.stretch;

import dev.crampcoach.catalogue.Practice;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Says how something is practiced: how long, how often, and on which side. */
public final class PracticeLines {
  /** From this length on, the item's own words describe the time better, with what to watch for. */
  private static final Duration LONG = Duration.ofMinutes(3);

  private PracticeLines() {}

  /**
   * Says how long, how often, and on which side; empty if the item's own words describe it better.
   */
  public static Optional<Line> howLong(Practice practice) {
    int seconds = (int) practice.hold().toSeconds();
    int rounds = practice.rounds();
    if (seconds == 0) {
      return Optional.of(Line.say(Phrase.REPEAT_EACH, "times", practice.repetitions()));
    }
    if (practice.hold().compareTo(LONG) >= 0) {
      return Optional.empty();
    }
    if (practice.sides() == Practice.Sides.EACH && rounds == 1) {
      return Optional.of(Line.say(Phrase.HOLD_ONCE_EACH, "seconds", seconds));
    }
    Phrase phrase =
        switch (practice.sides()) {
          case EACH -> Phrase.HOLD_EACH;
          case TOGETHER -> Phrase.HOLD_TOGETHER;
          case SORE -> Phrase.HOLD_SORE;
          case SORE_FIRST -> Phrase.HOLD_SORE_FIRST;
        };
    var gaps =
        Map.<String, Line.Gap>of(
            "seconds", new Line.Gap.Number(seconds), "rounds", new Line.Gap.Number(rounds));
    return Optional.of(new Line.Say(phrase, gaps));
  }
}
