package dev.crampcoach.talk.guiding;

import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.conversation.GuidingScene.BetweenHolds;
import dev.crampcoach.conversation.GuidingScene.Playing;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.speech.Timing;
import dev.crampcoach.stretch.Course;
import dev.crampcoach.stretch.Script;
import dev.crampcoach.stretch.ScriptWriter;
import dev.crampcoach.stretch.Walkthrough;
import dev.crampcoach.stretch.Walkthrough.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Tells where in an answer a listener is; Alexa does not, so it is judged by the clock. */
public record Playhead(Catalogue catalogue, Timing timing) {
  /** A voice may be a little faster than we judge. */
  private static final Duration SLACK = Duration.ofSeconds(2);

  /** Where the listener is at the end of the answer. */
  Scene atEnd(Playing scene) {
    return Course.of(catalogue, scene.from().id())
        .map(course -> between(course, script(course, scene)))
        .orElseGet(NothingOpen::new);
  }

  /** Where the listener is now: which hold, and whether it was heard to its end. */
  public Scene at(Playing scene, Instant now) {
    Optional<Course> course = Course.of(catalogue, scene.from().id());
    if (course.isEmpty()) {
      return new NothingOpen();
    }
    Script script = script(course.get(), scene);
    Duration since = Duration.between(scene.began(), now);
    boolean over = since.plus(SLACK).compareTo(timing.of(script.lines())) >= 0;
    return over ? between(course.get(), script) : between(course.get(), script.at(since), false);
  }

  private Script script(Course course, Playing scene) {
    return new ScriptWriter(course, timing).at(scene.from());
  }

  /** After the last hold there is nothing to go on with. */
  private static Scene between(Course course, Script heard) {
    Walkthrough at = heard.reached();
    return at.next(course).outcome() == Outcome.FINISHED
        ? new NothingOpen(Optional.of(course.itemAt(at.spot())))
        : between(course, at, true);
  }

  static BetweenHolds between(Course course, Walkthrough at, boolean heard) {
    return new BetweenHolds(at, course.itemAt(at.spot()), heard);
  }
}
