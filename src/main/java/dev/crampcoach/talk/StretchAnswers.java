package dev.crampcoach.talk;

import dev.crampcoach.catalogue.Practice;
import dev.crampcoach.conversation.GuidingScene.BetweenHolds;
import dev.crampcoach.speech.ContentId;
import dev.crampcoach.speech.ContentId.Part;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.speech.Timing;
import dev.crampcoach.stretch.Course;
import dev.crampcoach.stretch.Course.CoursePart;
import dev.crampcoach.stretch.PracticeLines;
import dev.crampcoach.stretch.Preferences;
import dev.crampcoach.stretch.ScriptWriter;
import dev.crampcoach.stretch.Spot;
import dev.crampcoach.stretch.Walkthrough;
import java.util.List;
import java.util.Map;

/**
 * Answers questions about the stretch that is being guided: the place in it, and how it is done.
 */
public record StretchAnswers(Course course, BetweenHolds scene, ScriptWriter writer) {

  /** For a course that has not begun. */
  public static StretchAnswers before(Course course, Timing timing) {
    Walkthrough start = Walkthrough.start(course, Preferences.FIRST);
    var scene = new BetweenHolds(start, course.itemAt(start.spot()), false);
    return new StretchAnswers(course, scene, new ScriptWriter(course, timing));
  }

  // --- where we are

  /** Which leg and which round. */
  public List<Line> where() {
    Spot spot = scene.at().spot();
    if (!part().counted()) {
      return name();
    }
    Phrase phrase =
        switch (spot.side()) {
          case LEFT -> Phrase.STRETCH_WHERE_LEFT;
          case RIGHT -> Phrase.STRETCH_WHERE_RIGHT;
          case SORE -> Phrase.STRETCH_WHERE_SORE;
          case OTHER -> Phrase.STRETCH_WHERE_OTHER;
          case BOTH -> Phrase.STRETCH_WHERE_BOTH;
        };
    var number = new Line.Gap.Number(spot.round() + 1);
    var count = new Line.Gap.Number(part().practice().rounds());
    return List.of(new Line.Say(phrase, Map.of("number", number, "count", count)));
  }

  /** Which leg does what: "which one do I bend". */
  public List<Line> whichWorks() {
    return List.of(where().get(0), quote(Part.BRIEF));
  }

  public List<Line> howMany() {
    Line left =
        scene.heard()
            ? Line.say(Phrase.STRETCH_TO_GO, "holds", writer.left(next()).holds())
            : writer.left(scene.at()).howMany();
    return List.of(left, where().get(0));
  }

  public List<Line> howLongLeft() {
    return List.of(writer.left(scene.heard() ? next() : scene.at()).howLong());
  }

  private Walkthrough next() {
    return scene.at().next(course).walkthrough();
  }

  // --- the stretch

  public List<Line> name() {
    return List.of(
        Line.say(Phrase.STRETCH_NAME, "name", new ContentId(scene.stretch(), Part.NAME)));
  }

  /** The stretch after this one; in the last one, where we are. */
  public List<Line> whatNext() {
    int part = scene.at().spot().part() + 1;
    return part < course.parts().size()
        ? List.of(Line.say(Phrase.STRETCH_NEXT_IS, "name", name(part)))
        : where();
  }

  private ContentId name(int part) {
    return new ContentId(course.parts().get(part).item().id(), Part.NAME);
  }

  public List<Line> why() {
    Practice practice = part().practice();
    if (!part().counted() || practice.sides() == Practice.Sides.SORE) {
      return List.of(plainAnswer());
    }
    return List.of(
        Line.say(
            switch (practice.target()) {
              case INNER_THIGH -> Phrase.STRETCH_WHY_INNER_THIGH;
              case FRONT_THIGH -> Phrase.STRETCH_WHY_FRONT_THIGH;
              case BACK_THIGH -> Phrase.STRETCH_WHY_BACK_THIGH;
              case HIP -> Phrase.STRETCH_WHY_HIP;
            }));
  }

  /** What has to be at hand. */
  public List<Line> need() {
    return List.of(
        switch (part().practice().position()) {
          case LYING -> Line.say(Phrase.STRETCH_NEED_BED);
          case SITTING -> Line.say(Phrase.STRETCH_NEED_CHAIR);
          case STANDING -> Line.say(Phrase.STRETCH_NEED_SUPPORT);
          case KNEELING -> Line.say(Phrase.STRETCH_NEED_MAT);
          case FLOOR_OR_BED -> Line.say(Phrase.STRETCH_NEED_FLOOR_OR_BED);
          case FLOOR, SITTING_OR_LYING -> Line.quote(scene.stretch(), Part.STEP, 0);
        });
  }

  public List<Line> feels() {
    return List.of(quote(Part.FEELS));
  }

  public List<Line> feelsNothing() {
    return List.of(Line.say(Phrase.STRETCH_FARTHER));
  }

  public List<Line> mayItHurt() {
    return List.of(Line.say(Phrase.STRETCH_MAY_NOT_HURT));
  }

  /** Nobody sees the listener, so what it should feel like is the measure. */
  public List<Line> rightWay() {
    return List.of(Line.say(Phrase.STRETCH_GO_BY_FEEL), quote(Part.BRIEF), quote(Part.FEELS));
  }

  // --- how long a hold is, which no wish changes

  public List<Line> holdLength() {
    return List.of(PracticeLines.howLong(part().practice()).orElseGet(this::plainAnswer));
  }

  public List<Line> longer() {
    return count(Phrase.STRETCH_LONGER);
  }

  public List<Line> shorter() {
    return count(Phrase.STRETCH_SHORTER);
  }

  private List<Line> count(Phrase phrase) {
    Practice practice = part().practice();
    boolean held = part().counted() && practice.repetitions() == 0;
    return held
        ? List.of(Line.say(phrase, "seconds", (int) practice.hold().toSeconds()))
        : holdLength();
  }

  private CoursePart part() {
    return course.part(scene.at().spot());
  }

  private Line plainAnswer() {
    return Line.answer(scene.stretch(), part().item().wording().plain().id());
  }

  private Line quote(Part part) {
    return Line.quote(scene.stretch(), part);
  }
}
