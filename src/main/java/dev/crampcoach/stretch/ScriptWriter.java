package dev.crampcoach.stretch;

import dev.crampcoach.speech.ContentId;
import dev.crampcoach.speech.ContentId.Part;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.speech.Timing;
import dev.crampcoach.stretch.Preferences.Mode;
import dev.crampcoach.stretch.Walkthrough.MoveResult;
import dev.crampcoach.stretch.Walkthrough.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the answer at a place in a course: one hold in step-by-step mode, otherwise as many whole
 * holds as fit.
 *
 * @param told what the listener has been told already
 */
public record ScriptWriter(Course course, Timing timing, StretchTold told) {
  /** Alexa speaks at most 240 seconds; the margin allows for a slower voice than estimated. */
  private static final Duration LONGEST = Duration.ofSeconds(200);

  /** Alexa accepts fewer than 8000 characters; the margin leaves room for a note or a question. */
  private static final int MOST_CHARACTERS = 6500;

  private static final Duration BETWEEN = Duration.ofSeconds(3);

  /** For a listener who has been told nothing yet. */
  public ScriptWriter(Course course, Timing timing) {
    this(course, timing, StretchTold.NOTHING);
  }

  /**
   * Writes the answer at this place. If the course does not have the place, or no longer has it,
   * the answer is for the start of the course; {@link Walkthrough#resume} reports that to the
   * listener.
   */
  public Script at(Walkthrough place) {
    Walkthrough here = known(place);
    StretchTold heard = told;
    var played = new ArrayList<Script.PlayedHold>();
    Duration spent = Duration.ZERO;
    int characters = 0;
    boolean more = true;
    while (more) {
      List<Line> lines = unit(here, heard, played.isEmpty());
      Duration length = timing.of(lines);
      int written = timing.characters(lines);
      if (!played.isEmpty()
          && (spent.plus(length).compareTo(LONGEST) > 0
              || characters + written > MOST_CHARACTERS)) {
        break;
      }
      heard = HoldUnit.told(course, here, heard);
      played.add(new Script.PlayedHold(here, spent, lines));
      spent = spent.plus(length);
      characters += written;
      MoveResult next = here.next(course);
      more = here.manner().mode() == Mode.KEEP_GOING && next.outcome() == Outcome.MOVED;
      here = more ? next.walkthrough() : here;
    }
    Walkthrough reached = played.get(played.size() - 1).at();
    Spot last = reached.spot();
    return new Script(
        played, heard, spent, question(reached), after(reached).map(next -> ahead(last, next)));
  }

  /** Returns the question that asks for the hold after this one; empty after the last. */
  public Optional<Line> question(Walkthrough place) {
    return after(place).map(next -> question(place.spot(), next));
  }

  private Optional<Spot> after(Walkthrough place) {
    return course.after(place.spot(), place.manner().only());
  }

  /** Returns when the holds of the answer at this place are spoken. */
  public HoldTimes times(Walkthrough place) {
    return at(place).times();
  }

  /**
   * Returns where in an answer the listener was when they interrupted it. Alexa does not report
   * this, so it is estimated from the elapsed time.
   *
   * @param place where the answer began
   * @param since how long ago it began
   */
  public Walkthrough at(Walkthrough place, HoldTimes times, Duration since) {
    return hold(place, times.at(since));
  }

  /** Returns where the listener is after the whole answer. */
  public Walkthrough atEnd(Walkthrough place, HoldTimes times) {
    return hold(place, times.begins().size() - 1);
  }

  private Walkthrough hold(Walkthrough place, int index) {
    Walkthrough here = known(place);
    for (int hold = 0; hold < index; hold++) {
      here = here.next(course).walkthrough();
    }
    return here;
  }

  /**
   * Estimates what is left from this place on, including this hold, under the listener's
   * preferences.
   */
  public Remaining left(Walkthrough place) {
    Walkthrough here = known(place);
    StretchTold heard = told;
    Duration time = Duration.ZERO;
    int holds = 0;
    boolean more = true;
    while (more) {
      time = time.plus(timing.of(unit(here, heard, holds == 0)));
      holds++;
      heard = HoldUnit.told(course, here, heard);
      MoveResult next = here.next(course);
      more = next.outcome() == Outcome.MOVED;
      here = next.walkthrough();
    }
    int stretches = course.parts().size() - known(place).spot().part();
    return new Remaining(stretches, holds, time);
  }

  /**
   * Writes one hold, with a rest before it unless it is the first of the answer. If an editor made
   * the steps too long for an answer, the short form is used.
   */
  private List<Line> unit(Walkthrough here, StretchTold heard, boolean first) {
    var lines = new ArrayList<Line>();
    if (!first) {
      long rest = Math.round(BETWEEN.toMillis() * here.manner().pace().times());
      lines.add(Line.say(Phrase.STRETCH_REST));
      lines.add(Line.pause(Duration.ofMillis(rest)));
    }
    List<Line> unit = HoldUnit.lines(course, here, heard, timing);
    boolean tooLong =
        timing.of(unit).compareTo(LONGEST) > 0 || timing.characters(unit) > MOST_CHARACTERS;
    lines.addAll(tooLong ? HoldUnit.lines(course, here.inShort(), heard, timing) : unit);
    return lines;
  }

  private Walkthrough known(Walkthrough place) {
    return place.id().equals(course.id()) && course.has(place.spot())
        ? place
        : Walkthrough.start(course, place.manner());
  }

  private Line question(Spot last, Spot next) {
    if (next.part() != last.part()) {
      var name = new ContentId(course.part(next).item().id(), Part.NAME);
      return Line.say(Phrase.STRETCH_ASK_NEXT, "name", name);
    }
    return next.side() == last.side()
        ? Line.say(Phrase.STRETCH_ASK_ROUND, "number", next.round() + 1)
        : Line.say(Phrase.STRETCH_ASK_SIDE);
  }

  private Line ahead(Spot last, Spot next) {
    if (next.part() != last.part()) {
      var name = new ContentId(course.part(next).item().id(), Part.NAME);
      return Line.say(Phrase.STRETCH_NEXT_IS, "name", name);
    }
    return next.side() == last.side()
        ? Line.say(Phrase.STRETCH_NEXT_ROUND, "number", next.round() + 1)
        : Line.say(Phrase.STRETCH_NEXT_SIDE);
  }
}
