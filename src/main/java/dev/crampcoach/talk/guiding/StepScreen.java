package dev.crampcoach.talk.guiding;

import dev.crampcoach.screen.Screen.Step;
import dev.crampcoach.speech.ContentId.Part;
import dev.crampcoach.speech.Line;
import dev.crampcoach.stretch.Course;
import dev.crampcoach.stretch.Side;
import dev.crampcoach.stretch.Walkthrough;
import java.util.List;
import java.util.Optional;

/** Builds the screen of a hold; its counted times are added when the turn is complete. */
public final class StepScreen {
  private StepScreen() {}

  public static Step of(Course course, Walkthrough at) {
    String id = course.itemAt(at.spot());
    return new Step(
        Optional.of(Line.quote(id, Part.NAME)),
        place(course, at),
        List.of(Line.quote(id, Part.BRIEF)),
        Optional.of(id),
        leg(at.spot().side()),
        List.of(),
        Optional.empty(),
        List.of());
  }

  private static Optional<Step.StepNumber> place(Course course, Walkthrough at) {
    int number = course.spots().indexOf(at.spot()) + 1;
    return number > 0
        ? Optional.of(new Step.StepNumber(number, course.spots().size()))
        : Optional.empty();
  }

  private static Optional<Step.Leg> leg(Side side) {
    return switch (side) {
      case LEFT -> Optional.of(Step.Leg.LEFT);
      case RIGHT -> Optional.of(Step.Leg.RIGHT);
      case SORE -> Optional.of(Step.Leg.SORE);
      case OTHER -> Optional.of(Step.Leg.OTHER);
      case BOTH -> Optional.empty();
    };
  }
}
