package dev.crampcoach.stretch;

import dev.crampcoach.speech.ContentId;
import dev.crampcoach.speech.ContentId.Part;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes what is said about a stretch beside its steps. Before the first instruction come its name
 * and, the first time, who should skip it and that it must not hurt: at most 45 words. Before the
 * hold come when to stop and, once for each listener, how to interrupt.
 */
final class Intro {
  private Intro() {}

  static List<Line> lines(Course course, Walkthrough at, StretchTold told) {
    Course.CoursePart part = course.part(at.spot());
    var lines = new ArrayList<Line>();
    lines.add(named(course, at, told));
    if (!told.items().contains(part.item().id())) {
      lines.addAll(StartClause.of(part.practice()));
    }
    if (part.pulls() && !told.gentlePull()) {
      lines.add(Line.say(Phrase.STRETCH_GENTLE_PULL));
    }
    return lines;
  }

  private static Line named(Course course, Walkthrough at, StretchTold told) {
    Line.Gap name = name(course.part(at.spot()).item().id());
    int count = course.parts().size();
    if (count == 1) {
      return new Line.Say(Phrase.STRETCH_ALONE, Map.of("name", name));
    }
    Line.Gap of = new Line.Gap.Number(count);
    if (told.nothing() && at.spot().part() == 0) {
      return new Line.Say(
          Phrase.STRETCH_ROUTINE, Map.of("name", name(course.id()), "count", of, "first", name));
    }
    Line.Gap number = new Line.Gap.Number(at.spot().part() + 1);
    return new Line.Say(Phrase.STRETCH_OF, Map.of("number", number, "count", of, "name", name));
  }

  /** Returns what comes after the instructions: when to stop, and how to interrupt. */
  static List<Line> beforeHold(Course.CoursePart part, StretchTold told) {
    var lines = new ArrayList<Line>();
    if (!part.pulls() && !told.items().contains(part.item().id())) {
      lines.add(Line.quote(part.item().id(), Part.STOP_IF));
    }
    if (!told.interrupting() && part.counted()) {
      lines.add(Line.say(Phrase.STRETCH_INTERRUPT));
    }
    return lines;
  }

  private static Line.Gap name(String id) {
    return new Line.Gap.ContentWords(new ContentId(id, Part.NAME));
  }
}
