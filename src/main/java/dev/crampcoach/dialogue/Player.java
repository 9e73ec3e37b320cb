package dev.crampcoach.dialogue;

import dev.crampcoach.dialogue.Spoken.Question;
import dev.crampcoach.speech.ContentId;
import dev.crampcoach.speech.ContentId.Part;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.speech.Screen;
import dev.crampcoach.speech.Timing;
import dev.crampcoach.stretch.Course;
import dev.crampcoach.stretch.Cues;
import dev.crampcoach.stretch.Guidance;
import dev.crampcoach.stretch.Told;
import dev.crampcoach.stretch.Walkthrough;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Says what there is to say at a place of a walkthrough, and keeps the place. */
record Player(Conversation before, Instant now, Timing timing) {
  /** The routine that ends in sleep, and so without a question. */
  private static final String BEDTIME = "bedtime-routine";

  /**
   * @param first what is said before the stretch
   */
  Turn play(Course course, Walkthrough place, List<Line> first) {
    Walkthrough at = place.having(told(place));
    Guidance guidance = cues(course).at(at);
    var lines = new ArrayList<>(first);
    if (!before.given().note()) {
      lines.add(Line.say(Phrase.NOTE));
    }
    lines.addAll(guidance.lines());
    if (guidance.question().isEmpty()) {
      return last(course, guidance, at, lines);
    }
    var question = new Question(guidance.end(), Line.say(Phrase.STRETCH_ASK_GO_ON));
    return draft(new Stretching(at, stretch(course, at), now), lines, question)
        .showing(screen(course, at), given(guidance))
        .with(new Effect.Keep(new Progress(at, now)));
  }

  /**
   * The answer with the last hold: there is nothing to carry on with, unless it is broken into. At
   * bedtime it closes, since the listener may be asleep.
   */
  private Turn last(Course course, Guidance guidance, Walkthrough at, List<Line> lines) {
    if (course.part(guidance.reached().spot()).counted()) {
      lines.add(guidance.end());
    }
    boolean bedtime = course.id().equals(BEDTIME);
    if (bedtime) {
      lines.add(Line.say(Phrase.STRETCH_GOOD_NIGHT));
    }
    Turn turn =
        bedtime
            ? new Turn(before, new Spoken(lines, Optional.empty()), Optional.of(screen(course, at)))
            : draft(new Stretching(at, stretch(course, at), now), lines, Questions.ELSE)
                .showing(screen(course, at), given(guidance));
    return turn.with(new Effect.Drop(), done(course, guidance.reached()));
  }

  Turn finish(Course course) {
    var open = new Open(Optional.of(course.id()));
    return draft(open, List.of(Line.say(Phrase.STRETCH_FINISHED)), Questions.ELSE)
        .turn()
        .with(new Effect.Drop());
  }

  static Effect done(Course course, Walkthrough at) {
    return new Effect.Done(stretch(course, at));
  }

  private static Screen screen(Course course, Walkthrough at) {
    String id = stretch(course, at);
    return new Screen(
        Line.quote(id, Part.NAME), List.of(new Line.Quote(new ContentId(id, Part.BRIEF))));
  }

  /** What this session heard of who should not, and of how to break in, is not said again. */
  private Told told(Walkthrough place) {
    var items = new HashSet<>(place.told().items());
    items.addAll(before.given().guided());
    return new Told(place.told().gentlePull() || !items.isEmpty(), items);
  }

  private Given given(Guidance guidance) {
    return before.given().withNote().withGuided(guidance.reached().told().items());
  }

  /** The stretch or remedy of a place. */
  static String stretch(Course course, Walkthrough at) {
    return course.has(at.spot()) ? course.part(at.spot()).item().id() : course.id();
  }

  private Cues cues(Course course) {
    return new Cues(course, timing);
  }

  private Draft draft(Scene scene, List<Line> lines, Question question) {
    return new Draft(before, scene, lines, question);
  }
}
