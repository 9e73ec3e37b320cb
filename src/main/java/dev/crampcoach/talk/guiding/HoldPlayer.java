package dev.crampcoach.talk.guiding;

import dev.crampcoach.conversation.AlreadyTold;
import dev.crampcoach.conversation.GuidingScene.Playing;
import dev.crampcoach.conversation.GuidingScene.StretchOver;
import dev.crampcoach.conversation.ListenerUpdate;
import dev.crampcoach.conversation.Progress;
import dev.crampcoach.conversation.Speech;
import dev.crampcoach.conversation.Speech.Question;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.screen.Screen;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.stretch.Course;
import dev.crampcoach.stretch.Script;
import dev.crampcoach.stretch.ScriptWriter;
import dev.crampcoach.stretch.StretchTold;
import dev.crampcoach.stretch.Walkthrough;
import dev.crampcoach.talk.Questions;
import dev.crampcoach.talk.TurnContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Speaks the script of a place in a course, and stores the place. */
record HoldPlayer(TurnContext in) {
  /** The routine that ends in sleep, and so without a question. */
  private static final String BEDTIME = "bedtime-routine";

  /**
   * @param first spoken before the stretch
   */
  Turn play(Course course, Walkthrough place, List<Line> first) {
    Walkthrough at = shown(place);
    Script script = writer(course, in).at(at);
    var lines = new ArrayList<>(first);
    lines.addAll(script.lines());
    if (script.question().isEmpty()) {
      return last(course, script, at, lines);
    }
    var question = new Question(script.end(), Line.say(Phrase.STRETCH_ASK_GO_ON));
    Screen screen = StepScreen.of(course, at);
    Turn turn =
        in.input().screen()
            ? goOn(playing(course, at, script), lines, script, screen)
            : in.speak(playing(course, at, script), lines, question).showing(screen, told(script));
    return turn.with(new ListenerUpdate.KeepPlace(new Progress(at, now())));
  }

  /** A screen requests the next hold by itself, so no question is asked. */
  private Turn goOn(Playing scene, List<Line> lines, Script script, Screen screen) {
    script.ahead().ifPresent(lines::add);
    var speech = new Speech(lines, Optional.empty());
    return new Turn(
            in.state().at(scene).with(told(script)).having(speech), speech, Optional.of(screen))
        .waiting();
  }

  /** With a screen, limits each answer to one hold, so that picture and voice match. */
  private Walkthrough shown(Walkthrough place) {
    return in.input().screen() ? place.showing() : place;
  }

  /**
   * Speaks the last hold and removes the stored place; only an interruption can still return to it.
   * At bedtime it closes, since the listener may be asleep.
   */
  private Turn last(Course course, Script script, Walkthrough at, List<Line> lines) {
    if (course.part(script.reached().spot()).counted()) {
      lines.add(script.end());
    }
    boolean bedtime = course.id().equals(BEDTIME);
    note(lines);
    if (bedtime) {
      lines.add(Line.say(Phrase.STRETCH_GOOD_NIGHT));
    }
    Screen screen = StepScreen.of(course, at);
    Turn turn =
        bedtime
            ? new Turn(
                in.state().with(in.state().told().withNote()),
                new Speech(lines, Optional.empty()),
                Optional.of(screen))
            : in.speak(playing(course, at, script), lines, Questions.ELSE)
                .showing(screen, told(script).withNote());
    return turn.with(new ListenerUpdate.DropPlace(), done(course, script.reached()));
  }

  /** A listener's first stretch ends with the full note. Source: clinical facts, section 2A. */
  private void note(List<Line> lines) {
    if (!in.state().told().note()) {
      lines.add(Line.say(Phrase.NOTE));
    }
  }

  /**
   * The listener has skipped the rest.
   *
   * @param at the last place
   */
  Turn finish(Course course, Walkthrough at) {
    var lines = new ArrayList<>(List.of(Line.say(Phrase.STRETCH_FINISHED)));
    note(lines);
    return in.speak(new StretchOver(at, course.itemAt(at.spot())), lines, Questions.ELSE)
        .telling(in.state().told().withNote())
        .with(new ListenerUpdate.DropPlace());
  }

  static ListenerUpdate done(Course course, Walkthrough at) {
    return new ListenerUpdate.StretchDone(course.itemAt(at.spot()));
  }

  private Playing playing(Course course, Walkthrough at, Script script) {
    return new Playing(at, course.itemAt(at.spot()), now(), Optional.of(script.times()));
  }

  /** A writer that repeats nothing that this session has been told. */
  static ScriptWriter writer(Course course, TurnContext in) {
    Set<String> guided = in.state().told().guided();
    boolean before = !guided.isEmpty();
    var told = new StretchTold(before, before || in.input().listener().hasStretched(), guided);
    return new ScriptWriter(course, in.timing(), told);
  }

  private AlreadyTold told(Script script) {
    return in.state().told().withGuided(script.told().items());
  }

  private Instant now() {
    return in.input().now();
  }
}
