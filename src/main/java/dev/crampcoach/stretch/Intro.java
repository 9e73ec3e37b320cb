package dev.crampcoach.stretch;

import dev.crampcoach.catalogue.GuidedItem;
import dev.crampcoach.speech.ContentId;
import dev.crampcoach.speech.ContentId.Part;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes what comes before a stretch: its name and, the first time, who should skip it, how long it
 * lasts, when to stop, and how to interrupt.
 */
final class Intro {
  private Intro() {}

  static List<Line> lines(Course course, Walkthrough at, StretchTold told) {
    Course.CoursePart part = course.part(at.spot());
    var lines = new ArrayList<>(named(course, at, told));
    if (!told.items().contains(part.item().id())) {
      lines.addAll(cautions(part, told));
    }
    return lines;
  }

  private static List<Line> named(Course course, Walkthrough at, StretchTold told) {
    Line.Gap name = name(course.part(at.spot()).item().id());
    int count = course.parts().size();
    if (count == 1) {
      return List.of(new Line.Say(Phrase.STRETCH_ALONE, Map.of("name", name)));
    }
    Line.Gap number = new Line.Gap.Number(at.spot().part() + 1);
    Line.Gap of = new Line.Gap.Number(count);
    Line which =
        new Line.Say(Phrase.STRETCH_OF, Map.of("number", number, "count", of, "name", name));
    Line routine =
        new Line.Say(Phrase.STRETCH_ROUTINE, Map.of("name", name(course.id()), "count", of));
    return told.nothing() ? List.of(routine, which) : List.of(which);
  }

  private static List<Line> cautions(Course.CoursePart part, StretchTold told) {
    GuidedItem item = part.item();
    var lines = new ArrayList<>(PracticeLines.beforeSteps(item, part.practice()));
    if (!part.pulls()) {
      lines.add(Line.quote(item.id(), Part.STOP_IF));
    } else if (!told.gentlePull()) {
      lines.add(Line.say(Phrase.STRETCH_GENTLE_PULL));
    }
    if (told.nothing()) {
      lines.add(Line.say(Phrase.STRETCH_INTERRUPT));
    }
    return lines;
  }

  private static Line.Gap name(String id) {
    return new Line.Gap.ContentWords(new ContentId(id, Part.NAME));
  }
}
