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
 * Writes the lines and pauses of one counted hold. From the first pause to the end of "one" it
 * lasts exactly as long as the practice asks, words included, and there is no long silence in it.
 */
public final class HoldScript {
  /** Listeners wonder what is wrong after a longer silence. Source: platform facts, section 2. */
  private static final Duration LONGEST_SILENCE = Duration.ofMillis(6500);

  private static final Duration OPENING = Duration.ofMillis(3200);
  private static final Duration SHORTEST_SILENCE = Duration.ofMillis(300);
  private static final Duration COUNT_DOWN = Duration.ofSeconds(3);
  private static final int COUNTED_DOWN = 3;

  /** A shorter hold is over before there is time to speak. */
  private static final Duration WORTH_COUNTING = Duration.ofSeconds(6);

  private static final Duration WORTH_HALVING = Duration.ofSeconds(16);
  private static final Duration WORTH_TEN_LEFT = Duration.ofSeconds(30);
  private static final Duration TEN = Duration.ofSeconds(10);

  /** How long the gentle pull is held during cramp relief. */
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
   * @param feels what it should feel like, spoken once for each side
   * @param cue index of the first cheer, so that each round begins with a different one
   */
  private HoldScript(List<Phrase> cheers, Optional<Line> feels, int cue, Timing timing) {
    this.cheers = cheers;
    this.feels = feels;
    this.cue = cue;
    this.timing = timing;
  }

  /** Writes the lines and pauses of a gentle pull outside a course. */
  public static List<Line> calm(Timing timing) {
    var hold = new HoldScript(PULLING, Optional.empty(), 0, timing);
    hold.hold(CALM);
    return List.copyOf(hold.lines);
  }

  /** Writes the lines and pauses of one hold of a course. */
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

  /**
   * Says what it should feel like, if there is time. If an editor made the sentence too long, the
   * listener has to ask.
   */
  private void feel(Duration end) {
    feels
        .filter(line -> end.minus(OPENING).minus(timing.of(line)).compareTo(SHORTEST_SILENCE) > 0)
        .ifPresent(
            line -> {
              quietUntil(OPENING);
              speak(line);
            });
  }

  /** Counts every movement aloud, slowly enough that nobody swings the leg too hard. */
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

  /** Fills the time with the fewest cheers that avoid a long silence, evenly spaced. */
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
