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

/**
 * Turns a place in a course into what is said there: one hold step by step, or as many whole holds
 * as an answer takes.
 */
public record ScriptWriter(Course course, Timing timing) {
  /** Alexa speaks at most 240 seconds; a voice may be slower than we judge. */
  private static final Duration LONGEST = Duration.ofSeconds(200);

  /** Alexa takes fewer than 8000 characters; a note or a question may stand beside. */
  private static final int MOST_CHARACTERS = 6500;

  private static final Duration BETWEEN = Duration.ofSeconds(3);

  /**
   * What to say at this place. A place that the course does not have (any more) is answered at the
   * course's start; ask {@link Walkthrough#resume} to tell the listener so.
   */
  public Script at(Walkthrough place) {
    Walkthrough here = known(place);
    var played = new ArrayList<Script.PlayedHold>();
    Duration spent = Duration.ZERO;
    int characters = 0;
    boolean more = true;
    while (more) {
      List<Line> lines = unit(here, played.isEmpty());
      Duration length = timing.of(lines);
      int written = timing.characters(lines);
      if (!played.isEmpty()
          && (spent.plus(length).compareTo(LONGEST) > 0
              || characters + written > MOST_CHARACTERS)) {
        break;
      }
      here = here.having(HoldUnit.told(course, here));
      played.add(new Script.PlayedHold(here, spent, lines));
      spent = spent.plus(length);
      characters += written;
      MoveResult next = here.next(course);
      more = here.manner().mode() == Mode.KEEP_GOING && next.outcome() == Outcome.MOVED;
      here = more ? next.walkthrough() : here;
    }
    Spot last = played.get(played.size() - 1).at().spot();
    return new Script(
        played,
        spent,
        course.after(last).map(next -> question(last, next)),
        course.after(last).map(next -> ahead(last, next)));
  }

  /** When the holds of the answer at this place are spoken. */
  public HoldTimes times(Walkthrough place) {
    return at(place).times();
  }

  /**
   * Where the listener was in an answer when they broke in. Alexa does not tell, so it is judged by
   * the clock.
   *
   * @param place where the answer began
   * @param since how long ago it began
   */
  public Walkthrough at(Walkthrough place, HoldTimes times, Duration since) {
    return hold(place, times.at(since));
  }

  /** Where the listener is once all of an answer was spoken. */
  public Walkthrough atEnd(Walkthrough place, HoldTimes times) {
    return hold(place, times.begins().size() - 1);
  }

  private Walkthrough hold(Walkthrough place, int index) {
    Walkthrough here = known(place);
    here = here.having(HoldUnit.told(course, here));
    for (int hold = 0; hold < index; hold++) {
      here = here.next(course).walkthrough();
      here = here.having(HoldUnit.told(course, here));
    }
    return here;
  }

  /** How much is left from this place on, this hold included, in the listener's manner. */
  public Remaining left(Walkthrough place) {
    Walkthrough here = known(place);
    Duration time = Duration.ZERO;
    int holds = 0;
    boolean more = true;
    while (more) {
      time = time.plus(timing.of(unit(here, holds == 0)));
      holds++;
      MoveResult next = here.having(HoldUnit.told(course, here)).next(course);
      more = next.outcome() == Outcome.MOVED;
      here = next.walkthrough();
    }
    int stretches = course.parts().size() - known(place).spot().part();
    return new Remaining(stretches, holds, time);
  }

  /**
   * Between two holds of an answer there is a rest. Steps that an editor made too long for an
   * answer are told in short.
   */
  private List<Line> unit(Walkthrough here, boolean first) {
    var lines = new ArrayList<Line>();
    if (!first) {
      long rest = Math.round(BETWEEN.toMillis() * here.manner().pace().times());
      lines.add(Line.say(Phrase.STRETCH_REST));
      lines.add(Line.pause(Duration.ofMillis(rest)));
    }
    List<Line> unit = HoldUnit.lines(course, here, timing);
    boolean tooLong =
        timing.of(unit).compareTo(LONGEST) > 0 || timing.characters(unit) > MOST_CHARACTERS;
    lines.addAll(tooLong ? HoldUnit.lines(course, here.inShort(), timing) : unit);
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
