package dev.crampcoach.stretch;

import dev.crampcoach.catalogue.GuidedItem;
import dev.crampcoach.catalogue.Practice;
import dev.crampcoach.speech.ContentId.Part;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.speech.Timing;
import dev.crampcoach.stretch.Preferences.Wordiness;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes one hold on one side, from getting into position to easing out: the smallest unit of an
 * answer.
 */
final class HoldUnit {
  /** Stays below Alexa's longest break of ten seconds, even at the slowest pace. */
  private static final Duration LONGEST = Duration.ofSeconds(9);

  private static final Duration AFTER_A_STEP = Duration.ofMillis(1800);
  private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(4);

  private final Walkthrough at;
  private final Course.CoursePart part;
  private final GuidedItem item;
  private final Timing timing;
  private final List<Line> lines = new ArrayList<>();

  private HoldUnit(Course course, Walkthrough at, Timing timing) {
    this.at = at;
    this.part = course.part(at.spot());
    this.item = part.item();
    this.timing = timing;
  }

  static List<Line> lines(Course course, Walkthrough at, StretchTold told, Timing timing) {
    var unit = new HoldUnit(course, at, timing);
    if (at.settled()) {
      unit.goOn();
    } else {
      unit.lines.addAll(Intro.lines(course, at, told));
      unit.position();
      unit.lines.addAll(Intro.beforeHold(unit.part, told));
    }
    unit.hold();
    return List.copyOf(unit.lines);
  }

  /** Returns what does not need to be repeated after this hold. */
  static StretchTold told(Course course, Walkthrough at, StretchTold before) {
    Course.CoursePart part = course.part(at.spot());
    return before.with(part.item().id(), part.pulls(), part.counted());
  }

  private void position() {
    side(false);
    round();
    // The steps mention "the sore leg", so they are not used for the other leg.
    if (full() && at.spot().side() != Side.OTHER) {
      for (int step = 0; step < item.guide().setup(); step++) {
        lines.add(Line.quote(item.id(), Part.STEP, step));
        if (step == 0) {
          getReady();
        } else {
          pause(AFTER_A_STEP);
        }
      }
      easier();
    } else {
      lines.add(Line.quote(item.id(), Part.BRIEF));
      easier();
      getReady();
    }
  }

  /** Continues the same stretch: another round, or the other side. */
  private void goOn() {
    if (at.spot().round() == 0) {
      side(true);
      lines.add(Line.quote(item.id(), Part.BRIEF));
      getReady();
    } else {
      round();
      if (full()) {
        lines.add(Line.quote(item.id(), Part.BRIEF));
      }
      pause(BETWEEN_ROUNDS);
    }
  }

  private void hold() {
    if (!part.counted()) {
      lines.add(
          Line.say(Phrase.STRETCH_TIMER, "minutes", (int) part.practice().hold().toMinutes()));
      return;
    }
    lines.add(leadIn());
    lines.addAll(HoldScript.lines(part, at.spot(), timing));
    if (part.pulls()) {
      lines.add(Line.say(Phrase.STRETCH_EASE_OUT));
    }
    lines.add(Line.quote(item.id(), Part.RELEASE));
  }

  private Line leadIn() {
    Practice practice = part.practice();
    if (practice.repetitions() > 0) {
      return Line.say(Phrase.STRETCH_MOVE, "times", practice.repetitions());
    }
    return Line.say(
        part.pulls() ? Phrase.STRETCH_HOLD : Phrase.STRETCH_USE,
        "seconds",
        (int) practice.hold().toSeconds());
  }

  /**
   * @param change whether the previous hold was on the other side
   */
  private void side(boolean change) {
    boolean first = at.spot().round() == 0 && !change;
    switch (at.spot().side()) {
      case LEFT -> say(first ? Phrase.STRETCH_LEFT_FIRST : Phrase.STRETCH_NOW_LEFT);
      case RIGHT -> say(Phrase.STRETCH_NOW_RIGHT);
      case OTHER -> say(Phrase.STRETCH_NOW_OTHER);
      case BOTH -> {}
      case SORE -> {
        boolean alone = part.practice().sides() == Practice.Sides.SORE;
        Phrase again = first ? Phrase.STRETCH_SORE_FIRST : Phrase.STRETCH_NOW_SORE;
        say(alone ? Phrase.STRETCH_SORE_SIDE : again);
      }
    }
  }

  private void round() {
    int number = at.spot().round() + 1;
    int count = part.practice().rounds();
    if (number == 1 || !part.counted()) {
      return;
    }
    if (number == count) {
      say(Phrase.STRETCH_LAST_ROUND);
    } else {
      say(Phrase.STRETCH_ROUND, Map.of("number", number(number), "count", number(count)));
    }
  }

  private void easier() {
    if (at.manner().easier()) {
      lines.add(Line.quote(item.id(), Part.EASIER));
      if (full()) {
        pause(AFTER_A_STEP);
      }
    }
  }

  /**
   * Pauses so that the listener can get into position. A long pause, to get down on the floor, is
   * interrupted once.
   */
  private void getReady() {
    if (!part.counted()) {
      pause(AFTER_A_STEP);
      return;
    }
    switch (part.practice().position()) {
      case SITTING, STANDING -> pause(Duration.ofSeconds(4));
      case LYING, SITTING_OR_LYING -> pause(Duration.ofSeconds(6));
      case KNEELING, FLOOR, FLOOR_OR_BED -> {
        pause(Duration.ofSeconds(6));
        say(Phrase.TAKE_YOUR_TIME);
        pause(Duration.ofSeconds(5));
      }
    }
  }

  private void pause(Duration normal) {
    Duration wanted = Duration.ofMillis(Math.round(normal.toMillis() * at.manner().pace().times()));
    lines.add(Line.pause(wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted));
  }

  private void say(Phrase phrase) {
    lines.add(Line.say(phrase));
  }

  private void say(Phrase phrase, Map<String, Line.Gap> gaps) {
    lines.add(new Line.Say(phrase, gaps));
  }

  private static Line.Gap number(int value) {
    return new Line.Gap.Number(value);
  }

  private boolean full() {
    return at.manner().wordiness() == Wordiness.FULL;
  }
}
