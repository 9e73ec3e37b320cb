package dev.crampcoach.talk.guiding;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.Go;
import dev.crampcoach.conversation.GuidingScene.BetweenHolds;
import dev.crampcoach.english.Words;
import dev.crampcoach.stretch.Course;
import dev.crampcoach.talk.CommonTurns;
import dev.crampcoach.talk.PlaceChange;
import dev.crampcoach.talk.TurnContext;
import java.util.Optional;

/** Leads from a stretch to another one: for the place that is named, or the next of a routine. */
record OtherStretch(TurnContext in, BetweenHolds scene) {
  /** A stretch for a place that is asked for; which one, if only this place is turned down. */
  Optional<Answer> wished(Words words) {
    PlaceChange change = change();
    return change.turnsDown(words)
        ? Optional.of(new CommonTurns(in).pickStretch())
        : change.wished(words).map(this::gate);
  }

  /** A stretch for the place where the listener is. */
  Optional<Answer> stayed(Words words) {
    return change().stayed(words).map(this::gate);
  }

  /** The other stretch of the routine; behind the last it is asked which. */
  Answer another() {
    Optional<Course> course = Course.of(in.catalogue(), scene.at().id());
    int parts = course.map(each -> each.parts().size()).orElse(0);
    int next = scene.at().spot().part() + 1;
    return next < parts
        ? new GuidingTalk(in).goTo(scene, next + 1)
        : new CommonTurns(in).pickStretch();
  }

  /** The gate has been passed, unless what was told rules the other one out. */
  private Answer gate(String id) {
    return in.go(new Go.ToGate(id, false));
  }

  private PlaceChange change() {
    return new PlaceChange(in, scene.at().id());
  }
}
