package dev.crampcoach.stretch;

import dev.crampcoach.speech.ContentId.Part;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.speech.Timing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The counted time of one hold: from the first silence to the end of "one" it lasts exactly as long
 * as the practice asks, words included, and is never silent for long.
 */
public final class HoldScript {
  /** A listener who hears nothing for longer wonders. Source: platform facts, section 2. */
  private static final Duration LONGEST_SILENCE = Duration.ofMillis(6500);

  private static final Duration OPENING = Duration.ofMillis(3200);
  private static final Duration SHORTEST_SILENCE = Duration.ofMillis(300);
  private static final Duration COUNT_DOWN = Duration.ofSeconds(3);
  private static final int COUNTED_DOWN = 3;

  /** A hold shorter than this is over before there is much to say. */
  private static final Duration WORTH_COUNTING = Duration.ofSeconds(6);

  private static final Duration WORTH_HALVING = Duration.ofSeconds(16);
  private static final Duration WORTH_TEN_LEFT = Duration.ofSeconds(30);
  private static final Duration TEN = Duration.ofSeconds(10);

  /** How long the gentle pull in the relief of a cramp is held. */
  public static final Duration CALM = Duration.ofSeconds(20);

  static final Duration SWING = Duration.ofMillis(2500);

  private static final List<Phrase> PULLING =
      List.of(
          Phrase.STRETCH_BREATHE_OUT,
          Phrase.STRETCH_SOFTEN,
          Phrase.STRETCH_BREATHE_EASY,
          Phrase.STRETCH_STEADY,
          Phrase.STRETCH_NO_BOUNCE);
  private static final List<Phrase> RUBBING =
      List.of(
          Phrase.STRETCH_SLOW_AND_SOFT,
          Phrase.STRETCH_BREATHE_EASY,
          Phrase.STRETCH_LIGHT,
          Phrase.STRETCH_BREATHE_OUT);

  private final List<Phrase> cheers;
  private final Optional<Line> feels;
  private final Timing timing;
  private final List<Line> lines = new ArrayList<>();
  private Duration spent = Duration.ZERO;
  private int cue;

  /**
   * @param feels what it should feel like, told once a side
   * @param cue another round opens with another word of cheer
   */
  private HoldScript(List<Phrase> cheers, Optional<Line> feels, int cue, Timing timing) {
    this.cheers = cheers;
    this.feels = feels;
    this.cue = cue;
    this.timing = timing;
  }

  /** All that is said, and all silence, while a gentle pull is held outside a course. */
  public static List<Line> calm(Timing timing) {
    var hold = new HoldScript(PULLING, Optional.empty(), 0, timing);
    hold.hold(CALM);
    return List.copyOf(hold.lines);
  }

  /** All that is said, and all silence, while it lasts. */
  static List<Line> lines(Course.CoursePart part, Spot spot, Timing timing) {
    Optional<Line> feels =
        spot.round() == 0
            ? Optional.of(Line.quote(part.item().id(), Part.FEELS))
            : Optional.empty();
    int cue = spot.round() + spot.side().ordinal();
    var hold = new HoldScript(part.pulls() ? PULLING : RUBBING, feels, cue, timing);
    if (part.practice().repetitions() > 0) {
      hold.swing(part.practice().repetitions());
    } else {
      hold.hold(part.practice().hold());
    }
    return List.copyOf(hold.lines);
  }

  private void hold(Duration whole) {
    if (whole.compareTo(WORTH_COUNTING) < 0) {
      silence(whole);
      return;
    }
    if (whole.compareTo(WORTH_HALVING) >= 0) {
      feel(whole.dividedBy(2));
      mark(whole.dividedBy(2), Line.say(Phrase.STRETCH_HALF_WAY));
    }
    if (whole.compareTo(WORTH_TEN_LEFT) >= 0) {
      mark(
          whole.minus(TEN),
          Line.say(Phrase.STRETCH_SECONDS_LEFT, "seconds", (int) TEN.toSeconds()));
    }
    cheerUntil(whole.minus(COUNT_DOWN));
    for (int number = COUNTED_DOWN; number > 0; number--) {
      speak(Line.count(number));
      quietUntil(whole.minusSeconds(number - 1L));
    }
  }

  /** What it should feel like; an editor's long words wait for a question. */
  private void feel(Duration end) {
    feels
        .filter(line -> end.minus(OPENING).minus(timing.of(line)).compareTo(SHORTEST_SILENCE) > 0)
        .ifPresent(
            line -> {
              quietUntil(OPENING);
              speak(line);
            });
  }

  /** Every movement counted aloud, at a pace that cannot throw a leg. */
  private void swing(int times) {
    for (int number = 1; number <= times; number++) {
      speak(Line.count(number));
      if (number * 2 == times) {
        speak(Line.say(Phrase.STRETCH_HALF_WAY));
      }
      quietUntil(SWING.multipliedBy(number));
    }
  }

  private void mark(Duration at, Line line) {
    cheerUntil(at);
    speak(line);
  }

  /** Fills the time with as few words as leave no silence too long, evenly spread. */
  private void cheerUntil(Duration end) {
    Duration left = end.minus(spent);
    var said = new ArrayList<Line>();
    while (silence(left, said).compareTo(LONGEST_SILENCE) > 0) {
      said.add(Line.say(cheers.get(cue++ % cheers.size())));
    }
    if (silence(left, said).compareTo(SHORTEST_SILENCE) >= 0) {
      Duration each = silence(left, said);
      for (Line cheer : said) {
        silence(each);
        speak(cheer);
      }
    }
    quietUntil(end);
  }

  private Duration silence(Duration left, List<Line> said) {
    return left.minus(timing.of(said)).dividedBy(said.size() + 1L);
  }

  private void speak(Line line) {
    lines.add(line);
    spent = spent.plus(timing.of(line));
  }

  private void quietUntil(Duration end) {
    silence(end.minus(spent));
  }

  private void silence(Duration length) {
    Duration whole = Duration.ofMillis(length.toMillis());
    if (!whole.isNegative() && !whole.isZero()) {
      lines.add(Line.pause(whole));
      spent = spent.plus(whole);
    }
  }
}
