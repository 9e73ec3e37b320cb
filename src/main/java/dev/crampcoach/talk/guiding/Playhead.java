package dev.crampcoach.talk.guiding;

import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.conversation.GuidingScene.BetweenHolds;
import dev.crampcoach.conversation.GuidingScene.Playing;
import dev.crampcoach.conversation.GuidingScene.StretchOver;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.speech.Timing;
import dev.crampcoach.stretch.Course;
import dev.crampcoach.stretch.HoldTimes;
import dev.crampcoach.stretch.ScriptWriter;
import dev.crampcoach.stretch.Walkthrough;
import dev.crampcoach.stretch.Walkthrough.Outcome;
import java.time.Duration;
import java.time.Instant;

/** Computes by the clock where in an answer a listener is, because Alexa does not report it. */
public record Playhead(Catalogue catalogue, Timing timing) {
  /** Tolerance, since a voice may be a little faster than estimated. */
  private static final Duration SLACK = Duration.ofSeconds(2);

  /** The scene at the end of the answer. */
  Scene atEnd(Playing scene) {
    return Course.of(catalogue, scene.from().id())
        .map(course -> atEnd(course, scene, times(course, scene)))
        .orElseGet(NothingOpen::new);
  }

  /** The scene now: which hold, and whether it was heard to its end. */
  public Scene at(Playing scene, Instant now) {
    return Course.of(catalogue, scene.from().id())
        .map(course -> at(course, scene, Duration.between(scene.began(), now)))
        .orElseGet(NothingOpen::new);
  }

  private Scene at(Course course, Playing scene, Duration since) {
    HoldTimes times = times(course, scene);
    return since.plus(SLACK).compareTo(times.end()) >= 0
        ? atEnd(course, scene, times)
        : between(course, writer(course).at(scene.from(), times, since), false);
  }

  /** After the last hold one can only go back. */
  private Scene atEnd(Course course, Playing scene, HoldTimes times) {
    Walkthrough at = writer(course).atEnd(scene.from(), times);
    return at.next(course).outcome() == Outcome.FINISHED
        ? new StretchOver(at, course.itemAt(at.spot()))
        : between(course, at, true);
  }

  private HoldTimes times(Course course, Playing scene) {
    return scene.times().orElseGet(() -> writer(course).times(scene.from()));
  }

  private ScriptWriter writer(Course course) {
    return new ScriptWriter(course, timing);
  }

  static BetweenHolds between(Course course, Walkthrough at, boolean heard) {
    return new BetweenHolds(at, course.itemAt(at.spot()), heard);
  }
}
