package dev.crampcoach.stretch;

import dev.crampcoach.speech.ContentId.Part;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.speech.Timing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The counted time of one hold: from the first silence to the end of "one" it lasts exactly as long
 * as the practice asks, words included, and is never silent for long.
 */
final class Hold {
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

  private static final Duration SWING = Duration.ofMillis(2500);

  private final Course.Part part;
  private final Spot spot;
  private final Timing timing;
  private final List<Line> lines = new ArrayList<>();
  private Duration spent = Duration.ZERO;
  private int cue;

  private Hold(Course.Part part, Spot spot, Timing timing) {
    this.part = part;
    this.spot = spot;
    this.timing = timing;
    // Another round opens with another word of cheer.
    this.cue = spot.round() + spot.side().ordinal();
  }

  /** All that is said, and all silence, while it lasts. */
  static List<Line> lines(Course.Part part, Spot spot, Timing timing) {
    var hold = new Hold(part, spot, timing);
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

  /** What it should feel like, once a side; an editor's long words wait for a question. */
  private void feel(Duration end) {
    Line feels = Line.quote(part.item().id(), Part.FEELS);
    Duration after = end.minus(OPENING).minus(timing.of(feels));
    if (spot.round() == 0 && after.compareTo(SHORTEST_SILENCE) > 0) {
      quietUntil(OPENING);
      speak(feels);
    }
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
    var cheers = new ArrayList<Line>();
    while (silence(left, cheers).compareTo(LONGEST_SILENCE) > 0) {
      cheers.add(cheers().get(cue++ % cheers().size()));
    }
    if (silence(left, cheers).compareTo(SHORTEST_SILENCE) >= 0) {
      Duration each = silence(left, cheers);
      for (Line cheer : cheers) {
        silence(each);
        speak(cheer);
      }
    }
    quietUntil(end);
  }

  private Duration silence(Duration left, List<Line> cheers) {
    return left.minus(timing.of(cheers)).dividedBy(cheers.size() + 1L);
  }

  private List<Line> cheers() {
    var phrases =
        part.pulls()
            ? List.of(
                Phrase.STRETCH_BREATHE_OUT,
                Phrase.STRETCH_SOFTEN,
                Phrase.STRETCH_BREATHE_EASY,
                Phrase.STRETCH_STEADY,
                Phrase.STRETCH_NO_BOUNCE)
            : List.of(
                Phrase.STRETCH_SLOW_AND_SOFT,
                Phrase.STRETCH_BREATHE_EASY,
                Phrase.STRETCH_LIGHT,
                Phrase.STRETCH_BREATHE_OUT);
    return phrases.stream().map(Line::say).toList();
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
