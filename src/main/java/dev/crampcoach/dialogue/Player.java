package dev.crampcoach.dialogue;

import dev.crampcoach.dialogue.Speech.Question;
import dev.crampcoach.screen.Screen;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.speech.Timing;
import dev.crampcoach.stretch.Course;
import dev.crampcoach.stretch.Script;
import dev.crampcoach.stretch.ScriptWriter;
import dev.crampcoach.stretch.StretchTold;
import dev.crampcoach.stretch.Walkthrough;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Says what there is to say at a place of a walkthrough, and keeps the place. */
record Player(SessionState before, Input heard, Timing timing) {
  /** The routine that ends in sleep, and so without a question. */
  private static final String BEDTIME = "bedtime-routine";

  /**
   * @param first what is said before the stretch
   */
  Turn play(Course course, Walkthrough place, List<Line> first) {
    Walkthrough at = mannered(place).having(told(place));
    Script guidance = cues(course).at(at);
    var lines = new ArrayList<>(first);
    if (!before.given().note()) {
      lines.add(Line.say(Phrase.NOTE));
    }
    lines.addAll(guidance.lines());
    if (guidance.question().isEmpty()) {
      return last(course, guidance, at, lines);
    }
    var scene = new Stretching(at, stretch(course, at), heard.now());
    var question = new Question(guidance.end(), Line.say(Phrase.STRETCH_ASK_GO_ON));
    Turn turn =
        heard.screen()
            ? goOn(scene, lines, guidance, ScreenChooser.step(course, at))
            : draft(scene, lines, question)
                .showing(ScreenChooser.step(course, at), given(guidance));
    return turn.with(new Effect.Keep(new Progress(at, heard.now())));
  }

  /** A screen asks for the next hold by itself, so the listener is not asked. */
  private Turn goOn(Stretching scene, List<Line> lines, Script guidance, Screen screen) {
    guidance.ahead().ifPresent(lines::add);
    var spoken = new Speech(lines, Optional.empty());
    SessionState next = before.at(scene).with(given(guidance)).having(spoken);
    return new Turn(next, spoken, Optional.of(screen)).waiting();
  }

  /** Where a screen goes on by itself, one hold an answer keeps its picture with the voice. */
  private Walkthrough mannered(Walkthrough place) {
    return heard.screen() ? place.showing() : place;
  }

  /**
   * The answer with the last hold: there is nothing to carry on with, unless it is broken into. At
   * bedtime it closes, since the listener may be asleep.
   */
  private Turn last(Course course, Script guidance, Walkthrough at, List<Line> lines) {
    if (course.part(guidance.reached().spot()).counted()) {
      lines.add(guidance.end());
    }
    boolean bedtime = course.id().equals(BEDTIME);
    if (bedtime) {
      lines.add(Line.say(Phrase.STRETCH_GOOD_NIGHT));
    }
    Turn turn =
        bedtime
            ? new Turn(
                before,
                new Speech(lines, Optional.empty()),
                Optional.of(ScreenChooser.step(course, at)))
            : draft(new Stretching(at, stretch(course, at), heard.now()), lines, Questions.ELSE)
                .showing(ScreenChooser.step(course, at), given(guidance));
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

  /** What this session heard of who should not, and of how to break in, is not said again. */
  private StretchTold told(Walkthrough place) {
    var items = new HashSet<>(place.told().items());
    items.addAll(before.given().guided());
    return new StretchTold(place.told().gentlePull() || !items.isEmpty(), items);
  }

  private AlreadyTold given(Script guidance) {
    return before.given().withNote().withGuided(guidance.reached().told().items());
  }

  /** The stretch or remedy of a place. */
  static String stretch(Course course, Walkthrough at) {
    return course.has(at.spot()) ? course.part(at.spot()).item().id() : course.id();
  }

  private ScriptWriter cues(Course course) {
    return new ScriptWriter(course, timing);
  }

  private TurnBuilder draft(Scene scene, List<Line> lines, Question question) {
    return new TurnBuilder(before, scene, lines, question);
  }
}
