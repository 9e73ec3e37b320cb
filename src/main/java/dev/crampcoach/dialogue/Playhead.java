package dev.crampcoach.dialogue;

import dev.crampcoach.speech.Timing;
import dev.crampcoach.stretch.Course;
import dev.crampcoach.stretch.MoveResult.Outcome;
import dev.crampcoach.stretch.Script;
import dev.crampcoach.stretch.ScriptWriter;
import dev.crampcoach.stretch.Walkthrough;
import java.time.Duration;
import java.util.Optional;

/** Tells where in an answer a listener is; Alexa does not, so it is judged by the clock. */
record Playhead(Input heard, Timing timing) {
  /** A voice may be a little faster than we judge. */
  private static final Duration SLACK = Duration.ofSeconds(2);

  /** Where the listener is at the end of the answer. */
  Scene heardAll(Stretching scene) {
    return Course.of(heard.answers().catalogue(), scene.from().id())
        .map(
            course ->
                resting(course, new ScriptWriter(course, timing).at(scene.from()).reached(), true))
        .orElseGet(Open::new);
  }

  /** Where the listener is now: which hold, and whether it was heard to its end. */
  Scene rest(Stretching scene) {
    Optional<Course> course = Course.of(heard.answers().catalogue(), scene.from().id());
    if (course.isEmpty()) {
      return new Open();
    }
    Script guidance = new ScriptWriter(course.get(), timing).at(scene.from());
    Duration since = Duration.between(scene.began(), heard.now());
    boolean over = since.plus(SLACK).compareTo(timing.of(guidance.lines())) >= 0;
    return over
        ? resting(course.get(), guidance.reached(), true)
        : resting(course.get(), guidance.at(since), false);
  }

  /** After the last hold there is nothing to go on with. */
  private static Scene resting(Course course, Walkthrough at, boolean heard) {
    boolean finished = heard && at.next(course).outcome() == Outcome.FINISHED;
    return finished ? new Open(Optional.of(Player.stretch(course, at))) : rest(course, at, heard);
  }

  static Resting rest(Course course, Walkthrough at, boolean heard) {
    return new Resting(at, Player.stretch(course, at), heard);
  }
}
